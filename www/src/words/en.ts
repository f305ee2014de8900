// The interface in English.
import type { Words } from './words';

const s = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const number = (n: number): string => n.toLocaleString('en');
const within = (bound: number): string =>
  bound === 0 ? 'without preemption' : `with at most ${s(bound, 'preemption')}`;

export const en: Words = {
  run: 'Run',
  runHint: 'Ctrl+Enter in the editor',
  stop: 'Stop',
  reset: 'Reset',
  resetTitle: 'Back to the program as the lesson gives it',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser refused to copy; select the text instead.',
  editorLabel: (program) => `Go program ${program}, editable`,
  editorHelp: 'Tab indents. To leave the editor with the keyboard: Escape, then Tab.',
  edited: 'edited',
  moreActions: 'Program',

  outputTitle: 'Output',
  noOutputYet: 'Run the program: what it prints appears here.',
  noOutput: 'The program printed nothing.',
  outputCut: (kb) => `Only the last ${kb} KB are shown.`,
  running: (alive) => `Running: ${s(alive, 'goroutine')} alive`,
  ended: 'Finished',
  exited: (code) => `Exited with code ${code}`,
  panicked: 'Panic: the program stops here, exit code 2',
  failed: 'Fatal error: Go stops the program, exit code 2',
  deadlocked: 'Deadlock: every goroutine waits, exit code 2',
  stopped: 'Stopped',
  notCompiled: (n) => `Does not compile: ${s(n, 'error')}`,
  budget: {
    steps: 'Limit reached: too many steps. Is there a loop that never ends?',
    goroutines: 'Limit reached: too many goroutines alive at once.',
    heap: 'Limit reached: the program holds too much memory.',
    output: 'Limit reached: too much output.',
  },
  crashed: 'The engine itself failed: this is our mistake, not yours. Your program is safe; run it again.',
  unavailable: 'The engine could not be loaded. Reload the page, or read on: the text needs no engine.',
  atLine: (line, file) => (file === undefined ? `line ${line}` : `${file}, line ${line}`),
  problemsTitle: 'Errors and warnings',
  severity: { error: 'Error', warning: 'Warning' },
  moreProblems: (n) => `and ${n} more`,
  problemsIn: (n) => s(n, 'problem'),
  fix: (label) => `Fix: ${label}`,
  fixed: (label) => `Done: ${label}`,
  filesOf: (program) => `Files of the program ${program}`,
  editorOfFile: (file, program) => `${file}, a file of the program ${program}`,
  addFile: 'Add a file',
  renameFile: 'Rename',
  deleteFile: 'Delete',
  deleteSure: (file) => `Delete ${file} and its text?`,
  add: 'Add',
  cancel: 'Cancel',
  fileName: 'Name of the file',
  fileFault: {
    form: 'A Go file’s name ends in .go, without blanks or slashes, and not in _test.go.',
    taken: 'There is a file of this name.',
  },
  facts: (time, started, max) =>
    `${time} of virtual time · ${s(started, 'goroutine')} started · at most ${max} alive at once`,
  seed: 'seed',
  sameAgain: 'same run again',
  seedTitle: 'Map order, select and random numbers are drawn from this number. The same seed, the same run.',

  kept: (n, size) =>
    n === 1
      ? `It keeps about ${size}: its stack, 2 KB at the least in Go, and what it references.`
      : `Together they keep about ${size}: each its stack, 2 KB at the least in Go, and what it references.`,
  units: { bytes: 'bytes', kilobytes: 'KB', megabytes: 'MB' },
  leaksTitle: (n) => `${s(n, 'goroutine')} leaked`,
  noLeak: 'No goroutine left behind in this run.',
  leak: (name, id, created, file) =>
    `Goroutine ${id} (${name}), started at line ${created}${file ? ` of ${file}` : ''}, is stuck at`,
  since: (time) => `Stuck since ${time}.`,
  neverEnds: 'It is still going round though main has returned.',
  threeVerdicts: 'What the tools would say',
  goleakSays: 'goleak: reports it, as it does with whoever is still alive 0.43 s after the test.',
  profileSays: (reports) =>
    reports
      ? 'The goroutine leak profile: reports it, since no goroutine that can still run reaches what it waits on.'
      : 'The goroutine leak profile: misses it. What it waits on can still be reached, through a package-level variable or a goroutine that can still run.',
  truthSays: (blocked) =>
    blocked
      ? 'The truth, on this schedule: nothing that can still happen wakes it.'
      : 'The truth, on this schedule: it is not blocked, but it never ends.',
  slow: (name, id, ended) =>
    `Goroutine ${id} (${name}) is no leak: it ends by itself at ${ended}. goleak would report it all the same: its patience is over by then.`,
  moreLeaks: (n) => `and ${n} more of the same kind`,

  circuitTitle: 'Goroutines and channels',
  channelTold: (type, cap, values, closed) =>
    `${type}, ${cap === 0 ? 'without buffer' : `capacity ${cap}`}${values === '' ? '' : `, holds ${values}`}${closed ? ', closed' : ''}`,
  channelClosed: 'closed',
  notStarted: 'not started yet',
  stepBack: 'One step back',
  stepForward: 'One step on',
  momentTold: (when, what) => `${when}: ${what}`,
  does: {
    send: (who, value) => (value === '' ? `${who} sends` : `${who} sends ${value}`),
    recv: (who, value) => (value === '' ? `${who} receives` : `${who} receives ${value}`),
    close: (who) => `${who} closes the channel`,
  },
  lanesTitle: 'Goroutines over time',
  mainEnds: 'main returns',
  lanesHelp: 'One lane for each goroutine. Steps at the same instant are drawn one after the other.',
  moment: 'Moment',
  play: 'Play',
  pause: 'Pause',
  cancelNow: 'Cancel now',
  cancelledAt: (time) => `Cancelled by hand at ${time}`,
  createdAt: (line) => `started at line ${line}`,
  stateAt: (time) => `At ${time}`,
  states: {
    running: 'running',
    runnable: 'ready to run',
    blocked: 'blocked',
    sleeping: 'sleeping',
    ended: 'ended',
    leaked: 'leaked',
  },
  traceCut: (n) => `The run was longer than the picture: ${s(n, 'later event')} not drawn.`,
  moreLanes: (n) => `${s(n, 'more goroutine')} not drawn.`,
  laneLabel: (name, id) => `${name} (goroutine ${id})`,
  asText: 'The same as text',

  parametersTitle: 'Parameters',
  parameterGone: (name) =>
    `Your program has no constant ${name} with a plain value any more, so nothing to move here.`,
  badValue: {
    not_a_number: 'Not a whole number.',
    not_a_duration: 'Not a duration: write 50ms, 1.5s or 2m.',
  },
  outOfRange: (min, max) => `Outside ${min} to ${max}.`,
  chartTitle: (parameter, measure) =>
    measure === 'time' ? `Total time against ${parameter}` : `Goroutines leaked against ${parameter}`,
  chartKept: (parameter, value, n, size) =>
    `With ${parameter} = ${value}, ${s(n, 'goroutine')} ${n === 1 ? 'keeps' : 'keep'} about ${size}.`,
  chartDraw: 'Measure',
  chartDrawing: 'Measuring …',
  chartFailed: (value) => `The program does not end well with the value ${value}.`,

  judge: 'Check my repair',
  judging: 'Trying every schedule …',
  judgingAt: (point, points, states) => `Setting ${point} of ${points}: ${number(states)} states seen`,
  verdict: { pass: 'It holds', fail: 'Not yet', compile: 'It does not compile' },
  verdictWith: (parameters) => `Seen with ${parameters}.`,
  verdictProved: (points, states) =>
    `Proved: every schedule is covered${points === 1 ? '' : `, with each of the ${points} settings tried`} (${number(states)} states).`,
  verdictPartly: (points, complete, states, bound) =>
    `No failure found, but this is no proof: ${complete === 0 ? 'with none' : `with ${complete}`} of the ${s(points, 'setting')} is every schedule covered${
      bound === null
        ? ''
        : `; with the ${complete === 0 ? 'settings' : 'others'}, every schedule ${within(bound)} is`
    }. ${number(states)} states were seen.`,
  hints: 'Hints',
  hint: (next, of) => `Hint ${next} of ${of}`,
  showSolution: 'Show a solution',
  hideSolution: 'Hide the solution',
  solutionHelp:
    'One repair among others, beside your program as it stands: − marks the lines that go, + those that come.',
  solutionLabel: 'Your program and a solution',
  yourText: 'Your program',
  aSolution: 'A solution',
  bounded: 'Here only the lines between // edit and // end can be changed.',
  watch: 'Watch that run',
  watching: (parameters) => `That very run, with ${parameters}`,

  search: 'Try every schedule',
  searchTitle:
    'Can it leak, deadlock or panic on some schedule? Looks at all of them, as far as the time goes.',
  searchOutputs: 'What can it print?',
  searchOutputsTitle: 'Looks for every output that some schedule produces.',
  idealClock: 'ideal clock',
  idealClockTitle:
    'Steps take no time and timers fire in the order of their deadlines. Without it, a sleep or a timer takes its time or more.',
  searching: (states, bound) =>
    `${number(states)} states seen${bound === null ? '' : `; every schedule ${within(bound)} covered`} …`,
  searchVerdict: {
    proved: 'Proved',
    found: 'Counterexample',
    race: 'Data race',
    nothing: 'Budget exhausted',
    open: 'Nothing found, nothing proved',
    stopped: 'Stopped',
  },
  searchGaps: {
    random: 'The program draws random numbers: some were tried, not all.',
    choices: 'The program chooses among too many at once: some choices were tried, not all.',
    clock: 'The program looks at the clock: it may show any later time too, and these were not tried.',
    memory: 'The program looks at how much memory is used, which depends on more than its schedule.',
    stacks: 'The program looks at the stacks of its goroutines, which say more than a state does.',
    addresses: 'The program looks at addresses in memory, which are different from run to run.',
    steps: 'On some schedules the program reached the limit of steps for one run.',
    goroutines: 'On some schedules the program reached the limit of goroutines.',
    heap: 'On some schedules the program reached the limit of memory.',
    output: 'On some schedules the program reached the limit of output.',
    outcomes: 'It can print more different things than are kept.',
  },
  searchProved: 'On every schedule: no leak, no deadlock, no panic, no data race, and it ends.',
  searchCovered: (states, transitions) =>
    `Every schedule is covered: ${number(states)} states, ${number(transitions)} transitions.`,
  searchPartly: (states, bound) =>
    bound === null
      ? `${number(states)} states were seen, not all there are: what was not found may still be there.`
      : `${number(states)} states were seen. Every schedule ${within(bound)} is covered; of those with more, not all.`,
  searchRaceOrders:
    'Go promises nothing about a program with a data race. Every order of the accesses that race was tried as well, each access as a whole: what else is said here holds for these orders.',
  searchRaceOnly: 'In these orders nothing leaks, deadlocks, panics or goes on for ever.',
  searchRaceOpen:
    'Go promises nothing about a program with a data race: what else is said here holds for the schedules seen, no further.',
  searchRaceCovered: (states, transitions) =>
    `All these orders are covered: ${number(states)} states, ${number(transitions)} transitions.`,
  searchClock: (exact) => (exact ? 'Clock: ideal.' : 'Clock: a sleep or a timer takes its time or more.'),
  searchOften: {
    always: {
      leak: 'Leaks on every schedule',
      deadlock: 'Deadlocks on every schedule',
      panic: 'Panics on every schedule',
      race: 'Has a data race',
      never_ends: 'Never ends, on any schedule',
    },
    sometimes: {
      leak: 'Leaks on some schedules, not on all',
      deadlock: 'Deadlocks on some schedules, not on all',
      panic: 'Panics on some schedules, not on all',
      race: 'Has a data race',
      never_ends: 'Never ends, on some schedules',
    },
  },
  searchSoFar: 'among the schedules seen',
  raceTitle: 'Data race',
  access: (writes) => (writes ? ' (write)' : ' (read)'),
  inLibrary: 'inside the library',
  and: ' and ',
  raceMeans: 'the same memory, and nothing orders the two',
  foundLeak: (created, file) => `, started at line ${created}${file ? ` of ${file}` : ''}, is stuck at`,
  preemptions: (n) => (n === 0 ? 'no preemption needed' : s(n, 'preemption')),
  replay: 'Replay this schedule',
  replaying: 'The schedule that the search found',
  outcomesTitle: (n, complete) =>
    complete ? `${s(n, 'output')} possible, no other` : `${s(n, 'output')} found so far`,
  outcomesMore: (n) => `and ${number(n)} more`,
  outcomeEmpty: '(nothing)',

  predictPrompt: 'Your answer first:',
  confidence: 'How sure are you?',
  sure: ['I am guessing', 'Fairly sure', 'Certain'],
  commit: 'That is my answer',
  right: 'Right.',
  wrong: 'Not quite.',
  yourAnswer: 'your answer',
  rightAnswer: 'the right answer',
  again: 'Answer again',

  severalAnswers: 'More than one answer may be right.',
  answer: 'Answer',
  itPrints: 'It prints:',
  itPrinted: 'what it printed just now',
  possible: 'possible',
  ruledOut: 'ruled out: no schedule prints it',
  notSeen: 'not seen, not ruled out',
  orderHelp: 'Drag the lines, or move the one that has the focus with the arrow keys.',
  orderJudge: 'Compile and run this',
  orderLine: (place, text) => `line ${place}: ${text}`,
  orderUp: 'up',
  orderDown: 'down',
  orderRight: 'It compiles, prints what it should, and leaves nobody behind.',
  duelStart: 'I am the scheduler',
  duelWho: 'Who goes next?',
  duelWhich: (line) => `Several cases are ready${line === null ? '' : ` at line ${line}`}. Which one?`,
  duelReady: (n, of) => `ready case ${n} of ${of}`,
  duelWhat: {
    send: 'sends',
    receive: 'receives',
    close: 'closes the channel',
    select: 'enters its select',
    go: 'starts a goroutine',
    return: 'returns',
    panic: 'panics',
    call: 'calls',
    timer: 'a timer fires',
    run: 'goes on',
  },
  duelMove: (who, what) => `${who}: ${what}`,
  duelBack: 'Undo',
  duelAgain: 'From the start',
  duelChoices: (n) => `${s(n, 'choice')} made`,
  duelWon: 'You made it leak.',
  duelLost: 'No leak this time: everybody went home. Undo a choice, and try another.',
  duelElse: 'It ended badly, but not with a leak.',
  duelYourTurn: 'You found the schedule. Now change sides: repair it, and the machine plays every schedule.',
  inYourWords: 'In your own words (this stays on your device):',
  compare: 'Compare',
  comparePoints: 'Tick the points that your text makes:',

  keeperTitle: 'Your progress',
  keeperHelp:
    'Answers, edits and what you have solved are kept in this browser, nowhere else. Save them to a file to take them with you.',
  keeperForgetful:
    'This browser does not let the page remember anything beyond its closing. What you have done can still be saved to a file; a file can’t be loaded.',
  keeperExport: 'Save to a file',
  keeperImport: 'Load a file',
  keeperImported: 'Your progress has been loaded from the file.',
  keeperFault: {
    too_big: 'Nothing was changed: this file is too big to hold your progress.',
    not_json: 'Nothing was changed: this file holds no JSON, or only part of it.',
    other_format: 'Nothing was changed: this file was not saved by this page.',
    newer: 'Nothing was changed: this file was saved by a newer version of this page.',
    damaged: 'Nothing was changed: something in this file is not as this page writes it.',
    unread: 'Nothing was changed: the browser could not read this file.',
  },
  keeperOne: 'Start this one over',
  keeperOneLabel: 'Program, exercise or question',
  keeperOneDone: (name) => `${name} is back as it was at first.`,
  keeperNothing: 'There is nothing to start over yet.',
  keeperAll: 'Start everything over',
  keeperSure: 'Forget all answers, edits and solved exercises?',
  keeperYes: 'Yes, forget them',
  keeperNo: 'No, keep them',
  keeperAllDone: 'Everything is back as it was at first.',
  embedPart: 'Exercise',
  progress: (done, of) => `${done} of ${of} done`,
  themeTitle: 'Colours',
  theme: { auto: 'like the system', light: 'light', dark: 'dark' },
  help: 'Help',
  noStorage: 'This browser does not let the page remember: your changes last until it is closed.',
  embedUnknown: (program) => `There is nothing called “${program}” in this lesson.`,
  openLesson: 'Open the lesson',
  diagramLabel: 'Diagram',
  editorPhrases: {},
};
