export { similarity } from './similarity.js'
export { type Story, StoryIndex, type StoryOptions } from './story-index.js'
