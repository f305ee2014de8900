// What the interface says, apart from the lesson's own text: one shape, filled by each language.
//
// English and French come with the page; another language's words come with the lesson (`LANG/words.json`).
import { lessonData } from '../lesson/data';
import { en } from './en';
import { filled } from './filled';
import { foreign } from './foreign';
import { fr } from './fr';

export interface Words {
  run: string;
  runHint: string;
  stop: string;
  reset: string;
  resetTitle: string;
  copy: string;
  copied: string;
  copyFailed: string;
  editorLabel(program: string): string;
  editorHelp: string;
  edited: string;
  moreActions: string;

  outputTitle: string;
  noOutputYet: string;
  noOutput: string;
  outputCut(kilobytes: number): string;
  running(alive: number): string;
  ended: string;
  exited(code: number): string;
  panicked: string;
  failed: string;
  deadlocked: string;
  stopped: string;
  notCompiled(errors: number): string;
  budget: Record<'steps' | 'goroutines' | 'heap' | 'output', string>;
  crashed: string;
  unavailable: string;
  /** A file is named where it is not main.go. */
  atLine(line: number, file?: string): string;
  problemsTitle: string;
  severity: Record<'error' | 'warning', string>;
  moreProblems(count: number): string;
  problemsIn(count: number): string;
  /** The button; the label says what it does. */
  fix(label: string): string;
  fixed(label: string): string;
  filesOf(program: string): string;
  editorOfFile(file: string, program: string): string;
  addFile: string;
  renameFile: string;
  deleteFile: string;
  deleteSure(file: string): string;
  fileName: string;
  add: string;
  cancel: string;
  fileFault: Record<'form' | 'taken', string>;
  facts(virtualTime: string, started: number, maxAlive: number): string;
  seed: string;
  sameAgain: string;
  seedTitle: string;

  /** What so many leaked goroutines keep. */
  kept(goroutines: number, size: string): string;
  units: { bytes: string; kilobytes: string; megabytes: string };
  leaksTitle(count: number): string;
  noLeak: string;
  /** Ends before the line at which the goroutine is stuck. */
  leak(name: string, id: number, createdLine: number, createdFile: string | null): string;
  since(time: string): string;
  neverEnds: string;
  threeVerdicts: string;
  goleakSays: string;
  profileSays(reports: boolean): string;
  truthSays(blocked: boolean): string;
  slow(name: string, id: number, ended: string): string;
  moreLeaks(count: number): string;

  circuitTitle: string;
  channelTold(type: string, cap: number, values: string, closed: boolean): string;
  channelClosed: string;
  notStarted: string;
  stepBack: string;
  stepForward: string;
  momentTold(when: string, what: string): string;
  /** What a goroutine does with a value, or at the close. */
  does: Record<'send' | 'recv' | 'close', (who: string, value: string) => string>;
  lanesTitle: string;
  mainEnds: string;
  lanesHelp: string;
  moment: string;
  play: string;
  pause: string;
  cancelNow: string;
  cancelledAt(time: string): string;
  createdAt(line: number): string;
  stateAt(time: string): string;
  states: Record<'running' | 'runnable' | 'blocked' | 'sleeping' | 'ended' | 'leaked', string>;
  traceCut(dropped: number): string;
  moreLanes(count: number): string;
  laneLabel(name: string, id: number): string;
  asText: string;

  parametersTitle: string;
  parameterGone(name: string): string;
  badValue: Record<'not_a_number' | 'not_a_duration', string>;
  outOfRange(min: string, max: string): string;
  chartTitle(parameter: string, measure: 'time' | 'leaks'): string;
  chartKept(parameter: string, value: string, goroutines: number, size: string): string;
  chartDraw: string;
  chartDrawing: string;
  chartFailed(value: string): string;

  judge: string;
  judging: string;
  judgingAt(point: number, points: number, states: number): string;
  verdict: Record<'pass' | 'fail' | 'compile', string>;
  verdictWith(parameters: string): string;
  verdictProved(points: number, states: number): string;
  verdictPartly(points: number, complete: number, states: number, bound: number | null): string;
  hints: string;
  hint(next: number, of: number): string;
  showSolution: string;
  hideSolution: string;
  solutionHelp: string;
  solutionLabel: string;
  yourText: string;
  aSolution: string;
  bounded: string;
  watch: string;
  watching(parameters: string): string;

  search: string;
  searchTitle: string;
  searchOutputs: string;
  searchOutputsTitle: string;
  idealClock: string;
  idealClockTitle: string;
  searching(states: number, bound: number | null): string;
  searchVerdict: Record<'proved' | 'found' | 'race' | 'nothing' | 'open' | 'stopped', string>;
  /** Why a search that came to its end proves nothing, by the reason that it gives. */
  searchGaps: Record<string, string>;
  searchProved: string;
  searchCovered(states: number, transitions: number): string;
  searchPartly(states: number, bound: number | null): string;
  /** Of a program with a race: what the rest of the verdict is worth. */
  searchRaceOrders: string;
  searchRaceOnly: string;
  searchRaceOpen: string;
  searchRaceCovered(states: number, transitions: number): string;
  searchClock(exact: boolean): string;
  searchOften: Record<
    'sometimes' | 'always',
    Record<'leak' | 'deadlock' | 'panic' | 'race' | 'never_ends', string>
  >;
  searchSoFar: string;
  raceTitle: string;
  /** One of the two accesses, after its line. */
  access(writes: boolean): string;
  inLibrary: string;
  and: string;
  raceMeans: string;
  /** Follows the goroutine's function, ends before the line at which it is stuck. */
  foundLeak(created: number, file: string | null): string;
  preemptions(count: number): string;
  replay: string;
  replaying: string;
  outcomesTitle(count: number, complete: boolean): string;
  outcomesMore(n: number): string;
  outcomeEmpty: string;

  predictPrompt: string;
  confidence: string;
  sure: [string, string, string];
  commit: string;
  right: string;
  wrong: string;
  yourAnswer: string;
  rightAnswer: string;
  again: string;

  severalAnswers: string;
  answer: string;
  itPrints: string;
  itPrinted: string;
  possible: string;
  ruledOut: string;
  notSeen: string;
  orderHelp: string;
  orderJudge: string;
  orderLine(place: number, text: string): string;
  orderUp: string;
  orderDown: string;
  orderRight: string;
  duelStart: string;
  duelWho: string;
  duelWhich(line: number | null): string;
  duelReady(n: number, of: number): string;
  duelWhat: Record<
    'send' | 'receive' | 'close' | 'select' | 'go' | 'return' | 'panic' | 'call' | 'timer' | 'run',
    string
  >;
  duelMove(who: string, what: string): string;
  duelBack: string;
  duelAgain: string;
  duelChoices(n: number): string;
  duelWon: string;
  duelLost: string;
  duelElse: string;
  duelYourTurn: string;
  inYourWords: string;
  compare: string;
  comparePoints: string;

  progress(done: number, of: number): string;
  keeperTitle: string;
  keeperHelp: string;
  keeperForgetful: string;
  keeperExport: string;
  keeperImport: string;
  keeperImported: string;
  keeperFault: Record<'too_big' | 'not_json' | 'other_format' | 'newer' | 'damaged' | 'unread', string>;
  keeperOne: string;
  keeperOneLabel: string;
  keeperOneDone(name: string): string;
  keeperNothing: string;
  keeperAll: string;
  keeperSure: string;
  keeperYes: string;
  keeperNo: string;
  keeperAllDone: string;
  embedPart: string;
  themeTitle: string;
  theme: Record<'auto' | 'light' | 'dark', string>;
  help: string;
  noStorage: string;
  embedUnknown(program: string): string;
  openLesson: string;
  diagramLabel: string;
  editorPhrases: Record<string, string>;
}

/** A language's code, as the lesson's folders are named. */
export type Lang = string;
const BUILT_IN: Record<Lang, Words> = { en, fr };

/** The page's language, from its root element. */
export const lang: Lang = document.documentElement.lang || 'en';
export const words: Words = BUILT_IN[lang] ?? filled(en, lessonData().interface?.[lang] ?? {}, lang, foreign);

/** What the engine says of a program, in French or in English. */
export function said(message: { en: string; fr: string }): string {
  if (lang === 'fr') return message.fr;
  return lang === 'en' ? message.en : foreign(message.en);
}
