// The first script of the lesson: the reader's colours at once; all else, fonts too, once the text has been painted.
import { applyTheme } from './lesson/colours';

/** Where a browser does not tell that it has painted. */
const PATIENCE_MS = 1_500;

applyTheme();

let begun = false;

function begin(): void {
  if (begun) return;
  begun = true;
  void import('./page');
}

new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
setTimeout(begin, PATIENCE_MS);
