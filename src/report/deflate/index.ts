export { Deflater } from './deflater.js';
