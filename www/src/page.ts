// The lesson's page: elements come alive, the reader's place and choices are restored, the engine is made ready at the
// reader's first gesture.
import './styles/fonts.css';
import './elements/all';
import { engine } from './engine/engine';
import { addHelp } from './lesson/help';
import { keepPlaceAcrossLanguages } from './lesson/language';
import { prepareForPrinting } from './lesson/printing';
import { showProgress } from './lesson/progress';
import { isForgetful } from './lesson/store';
import { addThemeChoice } from './lesson/theme';
import { words } from './words/words';

const header = document.querySelector('.lesson-header');
if (header) {
  addHelp(header);
  addThemeChoice(header.querySelector('.choices') ?? header);
}
keepPlaceAcrossLanguages();
showProgress();
prepareForPrinting();
document.querySelector('.lesson-footer')?.prepend(document.createElement('progress-keeper'));
if (isForgetful() && header) {
  const note = document.createElement('p');
  note.className = 'small forgetful';
  note.textContent = words.noStorage;
  header.append(note);
}
const GESTURES = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

function prepare(): void {
  for (const gesture of GESTURES) window.removeEventListener(gesture, prepare);
  // A failure is said when the learner wants to run.
  engine.prepare().catch(() => undefined);
}
for (const gesture of GESTURES) window.addEventListener(gesture, prepare, { passive: true });
