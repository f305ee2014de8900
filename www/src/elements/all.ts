// Every element that a lesson can hold, and the keeper of its progress.
import './choice-question';
import './copy-text';
import './explain-again';
import './fix-exercise';
import './go-program';
import './lesson-diagram';
import './order-lines';
import './output-question';
import './possible-outputs';
import './predict-question';
import './progress-keeper';
import './schedule-duel';
