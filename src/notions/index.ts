export { headerWords, notionOf } from './notions.js';
export type { Notion } from './notions.js';
export { mayAskForPerson } from './person-words.js';
export { detailOf, isAside, isOfUse } from './personal-detail.js';
export type { PersonalDetail } from './personal-detail.js';
