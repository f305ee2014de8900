// Lighthouse on the pages of the built site, mobile profile: each page several times, the median of each score.
//
// Enters: node measure.mjs URL CHROMIUM RUNS PAGE... Leaves: rows of a Markdown table on stdout; on stderr what costs
// points, and an exit code of 1 where a page misses its goal.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const METRICS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];

const [base, chromePath, runs, ...pages] = process.argv.slice(2);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
let missed = false;

for (const page of pages) {
  const results = [];
  for (let i = 0; i < Number(runs); i++) results.push(await once(`${base}${page}`));
  const scores = Object.entries(GOALS).map(([category, goal]) => {
    const score = median(results.map((r) => Math.round(r.categories[category].score * 100)));
    if (score < goal) {
      missed = true;
      for (const line of costs(results[0], category)) console.error(`${page}: ${category}: ${line}`);
    }
    return score;
  });
  const metrics = METRICS.map((m) => {
    const value = median(results.map((r) => r.audits[m].numericValue));
    return m === 'cumulative-layout-shift' ? value.toFixed(3) : `${Math.round(value)} ms`;
  });
  console.log(`| \`${page}\` | ${[...scores, ...metrics].join(' | ')} |`);
}
process.exitCode = missed ? 1 : 0;

/** One run in a browser of its own, so that nothing is cached. */
async function once(url) {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: Object.keys(GOALS), logLevel: 'error' });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    await chrome.kill();
  }
}

/** The audits that keep a category from its full score, with what they point at. */
function costs(lhr, category) {
  return lhr.categories[category].auditRefs
    .map((ref) => lhr.audits[ref.id])
    .filter((audit) => audit.score !== null && audit.score < 0.9)
    .map((audit) => {
      const items = (audit.details?.items ?? []).slice(0, 4).map((item) => JSON.stringify(item).slice(0, 240));
      return [`${audit.title} (${audit.displayValue ?? audit.score})`, ...items].join('\n    ');
    });
}
