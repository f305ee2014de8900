// <lesson-diagram name="...">: goroutines as boxes, channels as arrows; the words inside the element say the same.
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { type DiagramSpec, inLanguage, lessonData } from '../lesson/data';
import { layers, type Placed } from '../view/layers';
import { lang, words } from '../words/words';
import { LightElement } from './light-element';

type Edge = DiagramSpec['edges'][number];

const [BOX, BOX_HEIGHT, GAP, ROW, PAD] = [108, 40, 100, 58, 8];

class LessonDiagram extends LightElement {
  static override properties = { name: {} };
  declare name: string;

  private alternative: Element | null = null;

  protected override adopt(): void {
    this.alternative = this.querySelector('.alternative');
  }

  override render(): TemplateResult {
    const spec = lessonData().lesson.diagrams?.[this.name];
    return html`<figure class="diagram">
      ${spec ? this.drawing(spec) : nothing}
      <figcaption>${this.alternative}</figcaption>
    </figure>`;
  }

  private drawing(spec: DiagramSpec): TemplateResult {
    const placed = new Map(layers(spec).map((p) => [p.id, p]));
    const columns = Math.max(...[...placed.values()].map((p) => p.column)) + 1;
    const perColumn = new Map<number, number>();
    for (const p of placed.values()) perColumn.set(p.column, (perColumn.get(p.column) ?? 0) + 1);
    const height = Math.max(...perColumn.values()) * ROW + 2 * PAD;
    const width = columns * BOX + (columns - 1) * GAP + 2 * PAD;
    const x = (p: Placed): number => PAD + p.column * (BOX + GAP);
    const y = (p: Placed): number => PAD + p.height * (height - 2 * PAD);
    return html`<div class="diagram-scroll" tabindex="0" role="group" aria-label="${words.diagramLabel}">
      <svg role="img" aria-label="${inLanguage(spec.alt, lang)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
        <defs>
          <marker id="arrow-${this.name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path class="arrow" d="M0 0L8 4L0 8z"></path>
          </marker>
        </defs>
        ${spec.edges.map((e) => {
          const [from, to] = [placed.get(e.from), placed.get(e.to)];
          return from && to ? this.edge(x(from) + BOX, y(from), x(to), y(to)) : nothing;
        })}
        ${labelled(spec, placed).map((e) => {
          const [from, to] = [placed.get(e.from), placed.get(e.to)];
          if (!from || !to) return nothing;
          // Where several meet at one end, the label keeps to the other.
          const lean = Number(forks(spec, e, 'from')) - Number(forks(spec, e, 'to'));
          const middle = (x(from) + BOX + x(to)) / 2 + lean * (GAP / 6);
          return this.label(middle, (y(from) + y(to)) / 2, inLanguage(e.label, lang));
        })}
        ${spec.nodes.map((n) => {
          const p = placed.get(n.id);
          return p ? this.node(x(p), y(p), inLanguage(n.label, lang)) : nothing;
        })}
      </svg>
    </div>`;
  }

  private node(x: number, y: number, label: string): SVGTemplateResult {
    return svg`<g class="node">
      <rect x="${x}" y="${y - BOX_HEIGHT / 2}" width="${BOX}" height="${BOX_HEIGHT}" rx="8"></rect>
      <text x="${x + BOX / 2}" y="${y + 4.5}" text-anchor="middle">${label}</text>
    </g>`;
  }

  private edge(x1: number, y1: number, x2: number, y2: number): SVGTemplateResult {
    const middle = (x1 + x2) / 2;
    return svg`<g class="edge">
      <path d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 2} ${y2}" marker-end="url(#arrow-${this.name})"></path>
    </g>`;
  }

  private label(x: number, y: number, label: string): SVGTemplateResult {
    return svg`<g class="edge"><text x="${x}" y="${y - 7}" text-anchor="middle">${label}</text></g>`;
  }
}

/** Other edges share this end. */
const forks = (spec: DiagramSpec, edge: Edge, end: 'from' | 'to'): boolean =>
  spec.edges.filter((e) => e[end] === edge[end]).length > 1;

/** The edges that carry their label: of those that say the same at one end, the straightest alone. */
function labelled(spec: DiagramSpec, placed: Map<string, Placed>): DiagramSpec['edges'] {
  const slope = (e: Edge): number =>
    Math.abs((placed.get(e.from)?.height ?? 0) - (placed.get(e.to)?.height ?? 0));
  const alike = (a: Edge, b: Edge): boolean =>
    (a.from === b.from || a.to === b.to) && inLanguage(a.label, lang) === inLanguage(b.label, lang);
  const straightest = [...spec.edges].sort((a, b) => slope(a) - slope(b));
  return straightest.filter((e, i) => !straightest.slice(0, i).some((earlier) => alike(e, earlier)));
}

customElements.define('lesson-diagram', LessonDiagram);
