// What the help says, in both languages; fetched with it.
import { type Lang, lang } from './words';

interface Help {
  title: string;
  close: string;
  keysTitle: string;
  /** Keys, what they do, and what stands between them (without it, they are pressed together). */
  keys: [keys: string[], what: string, between?: string][];
  languageTitle: string;
  language: string;
  packagesTitle: string;
  packages(count: number): string;
  /** Until the table is there. */
  coming: string;
  search: string;
  found(packages: number, names: number): string;
  names(count: number): string;
  missing: string;
  more(count: number): string;
}

const en: Help = {
  title: 'Help',
  close: 'Close',
  keysTitle: 'Keys',
  keys: [
    [['Ctrl', 'Enter'], 'run the program (⌘ on a Mac)'],
    [['Tab'], 'indent, in the editor'],
    [['Esc', 'Tab'], 'one after the other: leave the editor', ' '],
    [['Ctrl', 'Z'], 'undo, a fix too'],
    [['Ctrl', 'Y'], 'redo (⌘ + Shift + Z on a Mac)'],
    [['←', '→', 'Home', 'End'], 'from file to file, on their tabs', ' '],
    [['Delete'], 'delete the file whose tab has the focus'],
  ],
  languageTitle: 'The language',
  language:
    'Go 1.27, but for cgo and unsafe (unsafe.Pointer excepted). What is not there is refused by name, where it is used; nothing is done by half in silence.',
  packagesTitle: 'The library',
  packages: (n) => `${n} packages can be imported. This table is made from the library itself.`,
  coming: 'The table is on its way. If it does not come, close the help and open it again.',
  search: 'Search a package, a function, a type or a method',
  found: (p, n) => `${p} ${p === 1 ? 'package' : 'packages'}, ${n} ${n === 1 ? 'name' : 'names'}`,
  names: (n) => `${n} ${n === 1 ? 'name' : 'names'}`,
  missing: 'In Go, but not here:',
  more: (n) => `and ${n} more`,
};

const fr: Help = {
  title: 'Aide',
  close: 'Fermer',
  keysTitle: 'Touches',
  keys: [
    [['Ctrl', 'Entrée'], 'exécuter le programme (⌘ sur un Mac)'],
    [['Tab'], 'indenter, dans l’éditeur'],
    [['Échap', 'Tab'], 'l’une après l’autre\u00a0: quitter l’éditeur', ' '],
    [['Ctrl', 'Z'], 'annuler, une correction aussi'],
    [['Ctrl', 'Y'], 'rétablir (⌘ + Maj + Z sur un Mac)'],
    [['←', '→', 'Origine', 'Fin'], 'd’un fichier à l’autre, sur leurs onglets', ' '],
    [['Suppr'], 'supprimer le fichier dont l’onglet a le focus'],
  ],
  languageTitle: 'Le langage',
  language:
    'Go 1.27, sauf cgo et unsafe (hormis unsafe.Pointer). Ce qui n’y est pas est refusé par son nom, là où il sert\u202f; rien n’est fait à moitié en silence.',
  packagesTitle: 'La bibliothèque',
  packages: (n) => `${n} paquets peuvent être importés. Ce tableau est tiré de la bibliothèque elle-même.`,
  coming: 'Le tableau arrive. S’il ne vient pas, fermez l’aide et rouvrez-la.',
  search: 'Chercher un paquet, une fonction, un type ou une méthode',
  found: (p, n) => `${p} ${p < 2 ? 'paquet' : 'paquets'}, ${n} ${n < 2 ? 'nom' : 'noms'}`,
  names: (n) => `${n} ${n < 2 ? 'nom' : 'noms'}`,
  missing: 'Dans Go, mais pas ici\u00a0:',
  more: (n) => `et ${n} de plus`,
};

const LANGUAGES: Record<Lang, Help> = { en, fr };

export const help: Help = LANGUAGES[lang] ?? en;
