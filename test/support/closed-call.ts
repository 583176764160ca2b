import { loadQuestionnaire } from '../../src/questionnaire/index.js';

/** A call with every kind of question. */
export const closedCall = loadQuestionnaire(
  `
id: buses
title: Buses
breakdowns: [town]
profile:
  - { id: town, question: Which town?, kind: one-of, options: [Ash, Elm] }
sections:
  - id: all
    title: All
    questions:
      - id: "1"
        question: How often do you ride?
        kind: scale
        options: [Never, Sometimes, Daily]
        parts:
          - { id: 1.why, question: Please explain your answer }
      - id: "2"
        question: Which lines do you use?
        kind: some-of
        options: ["Red, north", Blue, Green]
        other: true
        parts:
          - { id: 2.other, question: "Other, please specify" }
      - id: "3"
        question: How good is
        kind: grid
        options: [Good, Bad]
        rows:
          - { id: "3.1", question: the price }
          - { id: "3.2", question: the speed }
      - id: "4"
        question: Should there be more?
        kind: one-of
        options: ["Yes", "No"]
        parts:
          - { id: 4.other, question: "Other, please specify" }
      - id: "5"
        question: What else?
`,
  'buses.yaml',
);
