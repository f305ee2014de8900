// <lesson-diagram name="...">: goroutines as boxes, channels as arrows; the words inside the element say the same.
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { type DiagramSpec, inLanguage, lessonData } from '../lesson/data';
import { layers, type Placed } from '../view/layers';
import { lang, words } from '../words/words';
import { LightElement } from './light-element';

const [BOX, BOX_HEIGHT, GAP, ROW, PAD] = [108, 40, 92, 58, 8];

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
          return from && to
            ? this.edge(x(from) + BOX, y(from), x(to), y(to), inLanguage(e.label, lang))
            : nothing;
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

  private edge(x1: number, y1: number, x2: number, y2: number, label: string): SVGTemplateResult {
    const middle = (x1 + x2) / 2;
    return svg`<g class="edge">
      <path d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 2} ${y2}" marker-end="url(#arrow-${this.name})"></path>
      <text x="${middle}" y="${(y1 + y2) / 2 - 7}" text-anchor="middle">${label}</text>
    </g>`;
  }
}

customElements.define('lesson-diagram', LessonDiagram);
