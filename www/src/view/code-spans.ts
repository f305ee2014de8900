// Plain text with `code` between backticks, as the lesson's short texts are written.
import { html, type TemplateResult } from 'lit';

export function codeSpans(text: string): (string | TemplateResult)[] {
  return text.split('`').map((part, i) => (i % 2 === 1 ? html`<code translate="no">${part}</code>` : part));
}
