// Go's wait reasons (as its goroutine dumps print them) in words for a learner, in both languages.
import { foreign } from './foreign';
import type { Lang } from './words';

const EN: Record<string, string> = {
  'chan receive': 'it waits to receive, and nobody will ever send on that channel or close it',
  'chan send': 'it waits to send, and nobody will ever receive from that channel',
  'chan receive (nil chan)': 'it receives from a nil channel: nothing ever comes',
  'chan send (nil chan)': 'it sends on a nil channel: nobody can receive',
  select: 'it waits in a select, and none of its cases will ever be ready',
  'select (no cases)': 'it waits in a select without cases: that never ends',
  'sync.Mutex.Lock': 'it waits for a mutex that nobody will unlock',
  'sync.RWMutex.RLock': 'it waits to read-lock a mutex that nobody will unlock',
  'sync.RWMutex.Lock': 'it waits to lock a mutex that nobody will unlock',
  'sync.WaitGroup.Wait': 'it waits for a WaitGroup whose counter never reaches zero',
  'sync.Cond.Wait': 'it waits for a condition that nobody will signal',
  coroutine: 'it gives the values of an iter.Pull whose next and stop nobody calls any more',
  'IO wait': 'it waits for a pipe on which nothing will come any more',
  sleep: 'it sleeps, wakes, sleeps again: it never ends',
  running: 'it runs for ever',
};

const FR: Record<string, string> = {
  'chan receive': 'elle attend de recevoir, et personne n’enverra plus rien sur ce canal ni ne le fermera',
  'chan send': 'elle attend d’envoyer, et personne ne recevra plus de ce canal',
  'chan receive (nil chan)': 'elle reçoit d’un canal nil\u00a0: rien n’y arrive jamais',
  'chan send (nil chan)': 'elle envoie sur un canal nil\u00a0: personne ne peut recevoir',
  select: 'elle attend dans un select dont aucun cas ne sera jamais prêt',
  'select (no cases)': 'elle attend dans un select sans aucun cas\u00a0: cela ne finit jamais',
  'sync.Mutex.Lock': 'elle attend un mutex que personne ne déverrouillera',
  'sync.RWMutex.RLock': 'elle attend en lecture un mutex que personne ne déverrouillera',
  'sync.RWMutex.Lock': 'elle attend en écriture un mutex que personne ne déverrouillera',
  'sync.WaitGroup.Wait': 'elle attend un WaitGroup dont le compteur n’atteindra jamais zéro',
  'sync.Cond.Wait': 'elle attend une condition que personne ne signalera',
  coroutine: 'elle donne les valeurs d’un iter.Pull dont personne n’appelle plus ni next ni stop',
  'IO wait': 'elle attend un tube sur lequel plus rien ne viendra',
  sleep: 'elle dort, se réveille, se rendort\u00a0: elle ne finit jamais',
  running: 'elle tourne sans fin',
};

const TABLES: Record<Lang, Record<string, string>> = { en: EN, fr: FR };

/** What a goroutine with this wait reason is doing for ever; the reason itself where Go has one we don't know. */
export function reasonInWords(reason: string, language: Lang): string {
  const table = TABLES[language];
  return table ? (table[reason] ?? reason) : foreign(EN[reason] ?? reason);
}
