// L'interface en français (espaces fines insécables devant ; ! ? et dans les guillemets, insécables devant :).
import type { Words } from './words';

const s = (n: number, one: string, many = `${one}s`): string => `${n} ${n < 2 ? one : many}`;
const number = (n: number): string => n.toLocaleString('fr');
const within = (bound: number): string =>
  bound === 0 ? 'sans préemption' : `à ${s(bound, 'préemption')} au plus`;

export const fr: Words = {
  run: 'Exécuter',
  runHint: 'Ctrl+Entrée dans l’éditeur',
  stop: 'Arrêter',
  reset: 'Rétablir',
  resetTitle: 'Revenir au programme tel que la leçon le donne',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Le navigateur refuse la copie\u202f; sélectionnez plutôt le texte.',
  editorLabel: (program) => `Programme Go ${program}, modifiable`,
  editorHelp: 'Tab indente. Pour quitter l’éditeur au clavier\u00a0: Échap, puis Tab.',
  edited: 'modifié',
  moreActions: 'Programme',

  outputTitle: 'Sortie',
  noOutputYet: 'Exécutez le programme\u00a0: ce qu’il affiche apparaît ici.',
  noOutput: 'Le programme n’a rien affiché.',
  outputCut: (kb) => `Seuls les ${kb} derniers Ko sont affichés.`,
  running: (alive) => `En cours\u00a0: ${s(alive, 'goroutine vivante', 'goroutines vivantes')}`,
  ended: 'Terminé',
  exited: (code) => `Terminé avec le code ${code}`,
  panicked: 'Panique\u00a0: le programme s’arrête ici, code de sortie 2',
  failed: 'Erreur fatale\u00a0: Go arrête le programme, code de sortie 2',
  deadlocked: 'Interblocage\u00a0: toutes les goroutines attendent, code de sortie 2',
  stopped: 'Arrêté',
  notCompiled: (n) => `Ne compile pas\u00a0: ${s(n, 'erreur')}`,
  budget: {
    steps: 'Limite atteinte\u00a0: trop de pas de calcul. Une boucle sans fin\u202f?',
    goroutines: 'Limite atteinte\u00a0: trop de goroutines vivantes à la fois.',
    heap: 'Limite atteinte\u00a0: le programme retient trop de mémoire.',
    output: 'Limite atteinte\u00a0: trop de sortie.',
  },
  crashed:
    'Le moteur lui-même a échoué\u00a0: l’erreur est de notre côté, pas du vôtre. Votre programme est intact\u202f; relancez-le.',
  unavailable:
    'Le moteur n’a pas pu être chargé. Rechargez la page, ou poursuivez la lecture\u00a0: le texte n’en a pas besoin.',
  atLine: (line, file) => (file === undefined ? `ligne ${line}` : `${file}, ligne ${line}`),
  problemsTitle: 'Erreurs et avertissements',
  severity: { error: 'Erreur', warning: 'Avertissement' },
  moreProblems: (n) => `et ${n} de plus`,
  problemsIn: (n) => s(n, 'problème'),
  fix: (label) => `Corriger\u00a0: ${label}`,
  fixed: (label) => `C’est fait\u00a0: ${label}`,
  filesOf: (program) => `Fichiers du programme ${program}`,
  editorOfFile: (file, program) => `${file}, un fichier du programme ${program}`,
  addFile: 'Ajouter un fichier',
  renameFile: 'Renommer',
  deleteFile: 'Supprimer',
  deleteSure: (file) => `Supprimer ${file} et son texte\u202f?`,
  add: 'Ajouter',
  cancel: 'Annuler',
  fileName: 'Nom du fichier',
  fileFault: {
    form: 'Le nom d’un fichier Go finit par .go, sans espace ni barre oblique, et non par _test.go.',
    taken: 'Un fichier porte déjà ce nom.',
  },
  facts: (time, started, max) =>
    `${time} de temps virtuel · ${s(started, 'goroutine lancée', 'goroutines lancées')} · au plus ${s(max, 'vivante', 'vivantes')} à la fois`,
  seed: 'graine',
  sameAgain: 'refaire la même exécution',
  seedTitle:
    'L’ordre des maps, les select et le hasard sont tirés de ce nombre. Même graine, même exécution.',

  kept: (n, size) =>
    n === 1
      ? `Elle retient environ ${size}\u00a0: sa pile, au moins 2\u00a0Ko en Go, et ce qu’elle référence.`
      : `À elles toutes, elles retiennent environ ${size}\u00a0: chacune sa pile, au moins 2\u00a0Ko en Go, et ce qu’elle référence.`,
  units: { bytes: 'octets', kilobytes: 'Ko', megabytes: 'Mo' },
  leaksTitle: (n) => s(n, 'goroutine a fui', 'goroutines ont fui'),
  noLeak: 'Aucune goroutine abandonnée dans cette exécution.',
  leak: (name, id, created, file) =>
    `La goroutine ${id} (${name}), lancée à la ligne ${created}${file ? ` de ${file}` : ''}, est bloquée à la`,
  since: (time) => `Bloquée depuis ${time}.`,
  neverEnds: 'Elle tourne encore alors que main s’est terminé.',
  threeVerdicts: 'Ce qu’en diraient les outils',
  goleakSays: 'goleak\u00a0: la signale, comme toute goroutine encore vivante 0,43\u202fs après le test.',
  profileSays: (reports) =>
    reports
      ? 'Le profil des fuites de Go\u00a0: la signale, car aucune goroutine vivante n’atteint ce qu’elle attend.'
      : 'Le profil des fuites de Go\u00a0: ne la voit pas. On peut encore atteindre ce qu’elle attend, par une variable globale ou une goroutine vivante.',
  truthSays: (blocked) =>
    blocked
      ? 'La vérité, sur cet ordonnancement\u00a0: rien de ce qui peut encore arriver ne la réveille.'
      : 'La vérité, sur cet ordonnancement\u00a0: elle n’est pas bloquée, mais elle ne finit jamais.',
  slow: (name, id, ended) =>
    `La goroutine ${id} (${name}) n’est pas une fuite\u00a0: elle se termine d’elle-même à ${ended}. goleak la signalerait quand même\u202f: il n’a plus de patience à ce moment-là.`,
  moreLeaks: (n) => `et ${n} autres du même genre`,

  circuitTitle: 'Les goroutines et leurs canaux',
  channelTold: (type, cap, values, closed) =>
    `${type}, ${cap === 0 ? 'sans tampon' : `capacité ${cap}`}${values === '' ? '' : `, contient ${values}`}${closed ? ', fermé' : ''}`,
  channelClosed: 'fermé',
  notStarted: 'pas encore là',
  stepBack: 'Un pas en arrière',
  stepForward: 'Un pas en avant',
  momentTold: (when, what) => `${when}\u00a0: ${what}`,
  does: {
    send: (who, value) => (value === '' ? `${who} envoie` : `${who} envoie ${value}`),
    recv: (who, value) => (value === '' ? `${who} reçoit` : `${who} reçoit ${value}`),
    close: (who) => `${who} ferme le canal`,
  },
  lanesTitle: 'Les goroutines dans le temps',
  mainEnds: 'main se termine',
  lanesHelp: 'Un couloir par goroutine. Les pas d’un même instant sont dessinés l’un après l’autre.',
  moment: 'Instant',
  play: 'Lecture',
  pause: 'Pause',
  cancelNow: 'Annuler maintenant',
  cancelledAt: (time) => `Annulé à la main à ${time}`,
  createdAt: (line) => `lancée à la ligne ${line}`,
  stateAt: (time) => `À ${time}`,
  states: {
    running: 's’exécute',
    runnable: 'prête',
    blocked: 'bloquée',
    sleeping: 'dort',
    ended: 'terminée',
    leaked: 'fuite',
  },
  traceCut: (n) =>
    `L’exécution dépasse l’image\u00a0: ${s(n, 'événement suivant n’est pas dessiné', 'événements suivants ne sont pas dessinés')}.`,
  moreLanes: (n) =>
    `${s(n, 'autre goroutine n’est pas dessinée', 'autres goroutines ne sont pas dessinées')}.`,
  laneLabel: (name, id) => `${name} (goroutine ${id})`,
  asText: 'La même chose en texte',

  parametersTitle: 'Paramètres',
  parameterGone: (name) =>
    `Votre programme n’a plus de constante ${name} avec une valeur simple\u00a0: rien à régler ici.`,
  badValue: {
    not_a_number: 'Ce n’est pas un nombre entier.',
    not_a_duration: 'Ce n’est pas une durée\u00a0: écrivez 50ms, 1.5s ou 2m.',
  },
  outOfRange: (min, max) => `Hors de l’intervalle de ${min} à ${max}.`,
  chartTitle: (parameter, measure) =>
    measure === 'time' ? `Durée totale selon ${parameter}` : `Goroutines perdues selon ${parameter}`,
  chartKept: (parameter, value, n, size) =>
    `Avec ${parameter} = ${value}, ${s(n, 'goroutine retient', 'goroutines retiennent')} environ ${size}.`,
  chartDraw: 'Mesurer',
  chartDrawing: 'Mesure en cours…',
  chartFailed: (value) => `Le programme se termine mal avec la valeur ${value}.`,

  judge: 'Vérifier ma réparation',
  judging: 'Essai de tous les ordonnancements…',
  judgingAt: (point, points, states) => `Réglage ${point} sur ${points}\u00a0: ${number(states)} états vus`,
  verdict: { pass: 'Ça tient', fail: 'Pas encore', compile: 'Cela ne compile pas' },
  verdictWith: (parameters) => `Observé avec ${parameters}.`,
  verdictProved: (points, states) =>
    `Prouvé\u00a0: tous les ordonnancements sont couverts${points < 2 ? '' : `, pour chacun des ${points} réglages essayés`} (${number(states)} états).`,
  verdictPartly: (points, complete, states, bound) =>
    `Aucun défaut trouvé, mais ce n’est pas une preuve\u00a0: tous les ordonnancements ne sont couverts ${
      complete === 0
        ? `pour aucun des ${s(points, 'réglage')}`
        : `que pour ${complete} des ${s(points, 'réglage')}`
    }${
      bound === null
        ? ''
        : `\u202f; ${complete === 0 ? 'partout' : 'pour les autres'}, ceux ${within(bound)} le sont`
    }. ${number(states)} états ont été vus.`,
  hints: 'Indices',
  hint: (next, of) => `Indice ${next} sur ${of}`,
  showSolution: 'Voir une solution',
  hideSolution: 'Cacher la solution',
  solutionHelp:
    'Une réparation parmi d’autres, face à votre programme tel qu’il est\u00a0: − marque les lignes qui partent, + celles qui arrivent.',
  solutionLabel: 'Votre programme et une solution',
  yourText: 'Votre programme',
  aSolution: 'Une solution',
  bounded: 'Ici, seules les lignes entre // edit et // end se modifient.',
  watch: 'Voir cette exécution',
  watching: (parameters) => `Cette exécution même, avec ${parameters}`,

  search: 'Essayer tous les ordonnancements',
  searchTitle:
    'Une fuite, un interblocage, une panique sur un ordonnancement ? Tous sont examinés, tant que le temps le permet.',
  searchOutputs: 'Que peut-il afficher ?',
  searchOutputsTitle: 'Cherche toutes les sorties que produit un ordonnancement.',
  idealClock: 'horloge idéale',
  idealClockTitle:
    'Les pas ne prennent pas de temps et les minuteurs se déclenchent dans l’ordre de leurs échéances. Sinon, un sommeil ou un minuteur dure au moins son temps.',
  searching: (states, bound) =>
    `${number(states)} états vus${bound === null ? '' : ` ; tous les ordonnancements ${within(bound)} sont couverts`}…`,
  searchVerdict: {
    proved: 'Prouvé',
    found: 'Contre-exemple',
    race: 'Accès concurrents non synchronisés',
    nothing: 'Budget épuisé',
    open: 'Rien de trouvé, rien de prouvé',
    stopped: 'Recherche arrêtée',
  },
  searchGaps: {
    random: 'Le programme tire des nombres au hasard : quelques-uns ont été essayés, pas tous.',
    choices:
      'Le programme choisit parmi trop de possibilités à la fois : quelques-unes ont été essayées, pas toutes.',
    clock:
      'Le programme regarde l’horloge : elle peut aussi indiquer une heure plus tardive, ce qui n’a pas été essayé.',
    memory:
      'Le programme regarde combien de mémoire est utilisée, ce qui ne dépend pas de l’ordonnancement seul.',
    stacks: 'Le programme regarde les piles de ses goroutines, qui en disent plus qu’un état.',
    addresses: 'Le programme regarde des adresses en mémoire, qui changent d’une exécution à l’autre.',
    steps: 'Sur certains ordonnancements, le programme a atteint le nombre de pas permis à une exécution.',
    goroutines: 'Sur certains ordonnancements, le programme a atteint le nombre de goroutines permis.',
    heap: 'Sur certains ordonnancements, le programme a atteint la limite de mémoire.',
    output: 'Sur certains ordonnancements, le programme a atteint la limite de ce qu’il peut afficher.',
    outcomes: 'Il peut afficher plus de sorties différentes qu’on n’en garde.',
  },
  searchProved:
    'Quel que soit l’ordonnancement\u00a0: ni fuite, ni interblocage, ni panique, ni accès concurrents non synchronisés, et le programme se termine.',
  searchCovered: (states, transitions) =>
    `Tous les ordonnancements sont couverts : ${number(states)} états, ${number(transitions)} transitions.`,
  searchPartly: (states, bound) =>
    bound === null
      ? `${number(states)} états ont été vus, pas tous : ce qui n’a pas été trouvé peut encore s’y cacher.`
      : `${number(states)} états ont été vus. Tous les ordonnancements ${within(bound)} sont couverts ; au-delà, pas tous.`,
  searchRaceOrders:
    'Go ne garantit rien pour un programme dont des accès concurrents ne sont pas synchronisés. Tous les ordres de ces accès ont aussi été essayés, chaque accès d’un seul tenant : le reste de ce verdict vaut pour ces ordres.',
  searchRaceOnly: 'Dans ces ordres, rien ne fuit, rien ne se bloque, rien ne panique, et tout finit.',
  searchRaceOpen:
    'Go ne garantit rien pour un programme dont des accès concurrents ne sont pas synchronisés : le reste de ce verdict vaut pour les ordonnancements vus, pas au-delà.',
  searchRaceCovered: (states, transitions) =>
    `Tous ces ordres sont couverts : ${number(states)} états, ${number(transitions)} transitions.`,
  searchClock: (exact) =>
    exact ? 'Horloge : idéale.' : 'Horloge : un sommeil ou un minuteur dure au moins son temps.',
  searchOften: {
    always: {
      leak: 'Fuite sur tous les ordonnancements',
      deadlock: 'Interblocage sur tous les ordonnancements',
      panic: 'Panique sur tous les ordonnancements',
      race: 'Des accès concurrents ne sont pas synchronisés',
      never_ends: 'Ne finit jamais, quel que soit l’ordonnancement',
    },
    sometimes: {
      leak: 'Fuite sur certains ordonnancements, pas sur tous',
      deadlock: 'Interblocage sur certains ordonnancements, pas sur tous',
      panic: 'Panique sur certains ordonnancements, pas sur tous',
      race: 'Des accès concurrents ne sont pas synchronisés',
      never_ends: 'Ne finit jamais, sur certains ordonnancements',
    },
  },
  searchSoFar: 'parmi les ordonnancements vus',
  raceTitle: 'Accès concurrents non synchronisés',
  access: (writes) => (writes ? ' (écriture)' : ' (lecture)'),
  inLibrary: 'dans la bibliothèque',
  and: ' et ',
  raceMeans: 'la même mémoire, et rien n’ordonne les deux accès',
  foundLeak: (created, file) =>
    `, lancée à la ligne ${created}${file ? ` de ${file}` : ''}, est bloquée à la`,
  preemptions: (n) => (n === 0 ? 'sans préemption' : s(n, 'préemption')),
  replay: 'Rejouer cet ordonnancement',
  replaying: 'L’ordonnancement trouvé par la recherche',
  outcomesTitle: (n, complete) =>
    complete
      ? `${s(n, 'sortie possible', 'sorties possibles')}, aucune autre`
      : `${s(n, 'sortie trouvée', 'sorties trouvées')} jusqu’ici`,
  outcomesMore: (n) => `et ${s(n, 'autre', 'autres')}`,
  outcomeEmpty: '(rien)',

  predictPrompt: 'Votre réponse d’abord\u00a0:',
  confidence: 'En êtes-vous sûr\u202f?',
  sure: ['Au hasard', 'Plutôt sûr', 'Certain'],
  commit: 'C’est ma réponse',
  right: 'Exact.',
  wrong: 'Pas tout à fait.',
  yourAnswer: 'votre réponse',
  rightAnswer: 'la bonne réponse',
  again: 'Répondre à nouveau',

  severalAnswers: 'Plusieurs réponses peuvent être justes.',
  answer: 'Répondre',
  itPrints: 'Il affiche :',
  itPrinted: 'ce qu’il vient d’afficher',
  possible: 'possible',
  ruledOut: 'exclu : aucun ordonnancement ne l’affiche',
  notSeen: 'pas vu, mais pas exclu',
  orderHelp: 'Glissez les lignes, ou sélectionnez-en une au clavier et déplacez-la avec les flèches.',
  orderJudge: 'Compiler et exécuter',
  orderLine: (place, text) => `ligne ${place} : ${text}`,
  orderUp: 'monter',
  orderDown: 'descendre',
  orderRight: 'Cela compile, affiche ce qu’il faut, et personne ne reste bloqué.',
  duelStart: 'Je suis l’ordonnanceur',
  duelWho: 'À qui le tour\u202f?',
  duelWhich: (line) => `Plusieurs cas sont prêts${line === null ? '' : ` à la ligne ${line}`}. Lequel\u202f?`,
  duelReady: (n, of) => `cas prêt ${n} sur ${of}`,
  duelWhat: {
    send: 'envoie',
    receive: 'reçoit',
    close: 'ferme le canal',
    select: 'entre dans son select',
    go: 'lance une goroutine',
    return: 'se termine',
    panic: 'panique',
    call: 'appelle',
    timer: 'un minuteur se déclenche',
    run: 'continue',
  },
  duelMove: (who, what) => `${who}\u00a0: ${what}`,
  duelBack: 'Reprendre un coup',
  duelAgain: 'Du début',
  duelChoices: (n) => s(n, 'coup joué', 'coups joués'),
  duelWon: 'Vous avez provoqué la fuite.',
  duelLost:
    'Pas de fuite cette fois\u00a0: tout le monde est rentré. Reprenez un coup, et essayez autrement.',
  duelElse: 'Cela finit mal, mais sans fuite.',
  duelYourTurn:
    'Vous avez trouvé l’ordonnancement. Changez maintenant de camp\u00a0: réparez, et la machine jouera tous les ordonnancements.',
  inYourWords: 'Avec vos mots (ce texte reste sur votre appareil) :',
  compare: 'Comparer',
  comparePoints: 'Cochez ce que dit votre texte :',

  keeperTitle: 'Votre progression',
  keeperHelp:
    'Vos réponses, vos modifications et vos exercices réussis restent dans ce navigateur, et nulle part ailleurs. Emportez-les dans un fichier.',
  keeperForgetful:
    'Ce navigateur ne laisse rien mémoriser à la page au-delà de sa fermeture. Ce que vous avez fait peut encore s’emporter dans un fichier\u202f; en reprendre un n’est pas possible.',
  keeperExport: 'Enregistrer dans un fichier',
  keeperImport: 'Reprendre un fichier',
  keeperImported: 'Votre progression a été reprise du fichier.',
  keeperFault: {
    too_big: 'Rien n’a été changé\u00a0: ce fichier est trop gros pour contenir une progression.',
    not_json:
      'Rien n’a été changé\u00a0: ce fichier ne contient pas de JSON, ou n’en contient qu’un morceau.',
    other_format: 'Rien n’a été changé\u00a0: ce fichier ne vient pas de cette page.',
    newer: 'Rien n’a été changé\u00a0: ce fichier vient d’une version plus récente de cette page.',
    damaged: 'Rien n’a été changé\u00a0: quelque chose dans ce fichier n’est pas tel que la page l’écrit.',
    unread: 'Rien n’a été changé\u00a0: le navigateur n’a pas pu lire ce fichier.',
  },
  keeperOne: 'Recommencer celui-ci',
  keeperOneLabel: 'Programme, exercice ou question',
  keeperOneDone: (name) => `${name} est revenu à son état de départ.`,
  keeperNothing: 'Il n’y a encore rien à recommencer.',
  keeperAll: 'Tout recommencer',
  keeperSure: 'Oublier toutes les réponses, les modifications et les exercices réussis\u202f?',
  keeperYes: 'Oui, tout oublier',
  keeperNo: 'Non, garder',
  keeperAllDone: 'Tout est revenu à l’état de départ.',
  embedPart: 'Exercice',
  progress: (done, of) => `${done} sur ${of} faits`,
  themeTitle: 'Couleurs',
  theme: { auto: 'comme le système', light: 'claires', dark: 'sombres' },
  help: 'Aide',
  noStorage:
    'Ce navigateur ne laisse pas la page mémoriser\u00a0: vos changements durent jusqu’à sa fermeture.',
  embedUnknown: (program) => `Rien ne s’appelle «\u202f${program}\u202f» dans cette leçon.`,
  openLesson: 'Ouvrir la leçon',
  diagramLabel: 'Schéma',
  editorPhrases: {
    'Control character': 'Caractère de contrôle',
    'Selection deleted': 'Sélection supprimée',
    'Folded lines': 'Lignes repliées',
    'Unfolded lines': 'Lignes dépliées',
    'folded code': 'code replié',
    unfold: 'déplier',
    'No diagnostics': 'Aucun diagnostic',
    Diagnostics: 'Diagnostics',
    'replaced match on line $': 'occurrence remplacée à la ligne $',
  },
};
