// The lesson's page: elements come alive, the reader's place and choices are restored, the engine is made ready.
import './elements/choice-question';
import './elements/copy-text';
import './elements/explain-again';
import './elements/fix-exercise';
import './elements/go-program';
import './elements/lesson-diagram';
import './elements/order-lines';
import './elements/output-question';
import './elements/possible-outputs';
import './elements/predict-question';
import './elements/progress-keeper';
import './elements/schedule-duel';
import { engine } from './engine/engine';
import { keepPlaceAcrossLanguages } from './lesson/language';
import { showProgress } from './lesson/progress';
import { isForgetful } from './lesson/store';
import { addThemeChoice } from './lesson/theme';
import { words } from './words/words';

const header = document.querySelector('.lesson-header');
if (header) addThemeChoice(header.querySelector('.choices') ?? header);
keepPlaceAcrossLanguages();
showProgress();
document.querySelector('.lesson-footer')?.prepend(document.createElement('progress-keeper'));
if (isForgetful() && header) {
  const note = document.createElement('p');
  note.className = 'small forgetful';
  note.textContent = words.noStorage;
  header.append(note);
}
// A failure is said when the learner wants to run.
engine.prepare().catch(() => undefined);
