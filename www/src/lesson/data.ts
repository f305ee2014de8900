// What the page's HTML carries for its elements: the lesson's description and the programs' sources.

/** By the language's code. */
export type Both = Record<string, string>;
/** One text, or one for each language. */
export type Text = string | Both;

export interface ParameterSpec {
  name: string;
  kind: 'int' | 'duration' | 'ints';
  min: number | string;
  max: number | string;
  step?: number | string;
  label: Text;
}

/** A curve drawn from real runs of the program: one run for each value of a parameter. */
export interface ChartSpec {
  parameter: string;
  values: string[];
  measure: 'time' | 'leaks';
}

export interface ProgramSpec {
  output?: Text;
  clock?: 'ideal';
  parameters?: ParameterSpec[];
  chart?: ChartSpec;
  /** The program listens to os.Interrupt: the page offers to send it. */
  interrupt?: boolean;
  /** Further files beside main.go: the program is edited in tabs. */
  files?: string[];
}

export interface ExerciseSpec {
  program: string;
  /** What a verdict means here; else the lesson's own say it. */
  explanations?: Record<string, Text>;
  /** Shown one by one. */
  hints?: Text[];
  /** What was solved in another version is to be solved again. */
  version?: number;
}

export interface DiagramSpec {
  nodes: { id: string; label: Text }[];
  edges: { from: string; to: string; label?: Text }[];
  alt: Text;
}

export interface LessonData {
  lesson: {
    programs?: Record<string, ProgramSpec>;
    exercises?: Record<string, ExerciseSpec>;
    explanations?: Record<string, Text>;
    diagrams?: Record<string, DiagramSpec>;
  };
  sources: Record<string, Both>;
  /** A repair of a program, for its exercise to show. */
  solutions?: Record<string, Both>;
  /** Each named block's HTML by language, for the page of one element. */
  blocks?: Record<string, Record<string, string>>;
  /** The interface's words in languages that the page does not know by itself. */
  interface?: Record<string, Record<string, unknown>>;
}

const EMPTY: LessonData = { lesson: {}, sources: {} };

let data: LessonData | undefined;

/** The lesson's data; empty where the page has none. */
export function lessonData(): LessonData {
  if (!data) {
    const text = document.getElementById('lesson-data')?.textContent;
    data = text ? (JSON.parse(text) as LessonData) : EMPTY;
  }
  return data;
}

/** For the page of one program, which fetches the data instead of carrying it. */
export function setLessonData(loaded: LessonData): void {
  data = loaded;
}

/** In English, or in any language, where there is no other. */
export function inLanguage(text: Text | undefined, lang: string): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : (text[lang] ?? text.en ?? Object.values(text)[0] ?? '');
}
