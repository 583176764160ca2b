export { isCodebook, loadCodebook, loadCodebookToEdit } from './read-qdc.js';
export { codeFrameToQdc } from './write-qdc.js';
