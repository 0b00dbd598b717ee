/** Stages of the pipeline: each stands alone, and `clean.ts` alone puts them in order. */
const STAGES = 'read|annotate|model|classify|dedupe|dates|language|opinion|memory|structure|assemble'

/** Rooms that start from finished articles. */
const AFTER = '(formats|stories)/'

/** The rooms from the bottom up; a room may import from those before it. */
const CORE_FILES = '(clean|explain|restore|options|index)\\.ts$'

/** Third-party packages and the one room that imports each. */
const HOMES = {
  '@exodus/bytes': '^src/read/',
  commander: '^src/cli/',
  'encoding-sniffer': '^src/read/',
  franc: '^src/language/',
  fzstd: '^src/batch/',
  htmlparser2: '^src/read/',
  'markdown-it': '^src/read/',
  jsdom: '^src/opinion/',
  '@mozilla/readability': '^src/opinion/',
  piscina: '^src/batch/',
  tinyglobby: '^src/batch/',
  warcio: '^src/batch/',
}

const forbidden = [
  {
    name: 'no-circular',
    comment: 'A cycle means that two files are one.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file that nothing imports is dead.',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: ['^src/index\\.ts$', '^src/cli/main\\.ts$', '^src/batch/(public|pool/worker)\\.ts$'],
    },
    to: {},
  },
  {
    name: 'types-import-nothing',
    severity: 'error',
    from: { path: '^src/types/' },
    to: { path: '^src/', pathNot: '^src/types/' },
  },
  {
    name: 'data-imports-types-only',
    severity: 'error',
    from: { path: '^src/data/' },
    to: { path: '^src/', pathNot: '^src/(data|types)/' },
  },
  {
    name: 'lib-imports-data-and-types-only',
    severity: 'error',
    from: { path: '^src/lib/' },
    to: { path: '^src/', pathNot: '^src/(lib|data|types)/' },
  },
  {
    name: 'stages-import-no-other-stage',
    comment: 'Stages share types, not code; what two of them need lives in lib.',
    severity: 'error',
    from: { path: `^src/(${STAGES})/` },
    to: { path: '^src/', pathNot: '^src/($1|lib|data|types)/' },
  },
  {
    name: 'rooms-behind-clean-import-no-stage',
    severity: 'error',
    from: { path: `^src/${AFTER}` },
    to: { path: '^src/', pathNot: '^src/($1|lib|data|types)/' },
  },
  {
    name: 'clean-imports-stages',
    severity: 'error',
    from: { path: `^src/${CORE_FILES}` },
    to: { path: '^src/(cli|batch)/' },
  },
  {
    name: 'batch-does-not-import-cli',
    severity: 'error',
    from: { path: '^src/batch/' },
    to: { path: '^src/', pathNot: `^src/(batch|lib|data|types)/|^src/${AFTER}|^src/${CORE_FILES}` },
  },
  {
    name: 'cli-does-not-reach-past-clean',
    severity: 'error',
    from: { path: '^src/cli/' },
    to: { path: '^src/', pathNot: `^src/(cli|batch|report|diff|types)/|^src/${AFTER}|^src/${CORE_FILES}` },
  },
  {
    name: 'report-and-diff-see-results-only',
    severity: 'error',
    from: { path: '^src/(report|diff)/' },
    to: { path: '^src/', pathNot: '^src/($1|lib|data|types)/' },
  },
  {
    name: 'testing-uses-what-users-use',
    severity: 'error',
    from: { path: '^src/testing/' },
    to: { path: '^src/', pathNot: `^src/(testing|diff|types)/|^src/${CORE_FILES}` },
  },
  {
    name: 'node-modules-of-node-in-cli-batch-and-testing-only',
    comment: 'The library runs in workers and browsers too.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(cli|batch|testing)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'dev-dependencies-stay-out',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'nothing-unresolvable',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  ...Object.entries(HOMES).map(([name, home]) => ({
    name: `one-room-for-${name}`,
    comment: 'Each third-party package is imported in one room.',
    severity: 'error',
    from: { path: '^src/', pathNot: home },
    to: { path: `(^|/)node_modules/${name}(/|$)` },
  })),
  {
    name: 'no-package-without-a-room',
    comment: 'A new dependency gets a room, and a line in docs/dependencies.md.',
    severity: 'error',
    from: { path: '^src/' },
    to: {
      path: '(^|/)node_modules/',
      pathNot: [`(^|/)node_modules/(@types/)?(${Object.keys(HOMES).join('|')})(/|$)`, '(^|/)node_modules/@types/node/'],
    },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
}
