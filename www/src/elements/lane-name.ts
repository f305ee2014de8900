// What a goroutine is called wherever it is drawn.
import type { Lane } from '../view/lanes';
import { words } from '../words/words';

export function laneName(lane: Lane): string {
  return lane.id === 1 ? 'main' : words.laneLabel(lane.name.replace(/^main\./, ''), lane.id);
}
