/** What `winnow` alone says: the three commands that a newcomer wants. */
export const welcome = `winnow turns the exported responses of a
call for evidence into tables and a report.

See what is in an export:
  winnow inspect responses.csv

Write the report into a folder:
  winnow analyse responses.csv -o report

Write down what was asked, to correct it:
  winnow init responses.csv > call.yaml

All commands:  winnow --help
One of them:   winnow help analyse
`;
