interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const spacing = (before: number, after: number, line = 276): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const size = (halfPoints: number): string =>
  `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const outline = (level: number): string => `<w:outlineLvl w:val="${level}"/>`;
const quiet = '505A5F';

const styles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: `<w:keepNext/>${spacing(0, 120, 240)}`,
    run: `<w:b/>${size(52)}`,
  },
  { id: 'Subtitle', name: 'Subtitle', paragraph: spacing(0, 240), run: colour(quiet) + size(24) },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: `<w:keepNext/>${spacing(480, 120, 240)}${outline(0)}`,
    run: `<w:b/>${size(36)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: `<w:keepNext/>${spacing(360, 80, 240)}${outline(1)}`,
    run: `<w:b/>${size(26)}`,
  },
  {
    id: 'Warning',
    name: 'Warning',
    paragraph: `<w:pBdr><w:left w:val="single" w:sz="48" w:space="10" w:color="942514"/></w:pBdr>${spacing(120, 240)}<w:ind w:left="240"/>`,
    run: `<w:b/>${colour('942514')}`,
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `<w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 80)}`,
  },
  {
    id: 'Contents1',
    name: 'Contents 1',
    paragraph: `<w:keepNext/>${spacing(120, 20)}`,
    run: '<w:b/>',
  },
  { id: 'Contents2', name: 'Contents 2', paragraph: `${spacing(0, 20)}<w:ind w:left="360"/>` },
  {
    id: 'Caption',
    name: 'caption',
    paragraph: `<w:keepNext/>${spacing(160, 80, 240)}`,
    run: colour(quiet) + size(20),
  },
  {
    id: 'Note',
    name: 'Note',
    paragraph: `${spacing(40, 40, 250)}<w:ind w:left="240" w:hanging="240"/>`,
    run: colour(quiet) + size(18),
  },
  {
    id: 'Quote',
    name: 'Quote',
    paragraph: `${spacing(40, 120)}<w:ind w:left="480" w:right="480"/>`,
    run: '<w:i/>',
  },
  { id: 'Picture', name: 'Picture', paragraph: `<w:keepNext/>${spacing(120, 120, 240)}` },
  { id: 'Cell', name: 'Cell', paragraph: spacing(30, 30, 240), run: size(18) },
  { id: 'CellSmall', name: 'Cell small', paragraph: spacing(20, 20, 240), run: size(15) },
];

function styleXml({ id, name, paragraph = '', run = '' }: Style): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** `word/styles.xml`: named styles, so that a paste takes on those of the review. */
export const styleSheet =
  `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>` +
  `${colour('0B0C0C')}${size(22)}<w:lang w:val="en-GB" w:eastAsia="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${spacing(0, 120)}</w:pPr></w:style>` +
  styles.map(styleXml).join('') +
  `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>${colour('1D70B8')}<w:u w:val="single"/></w:rPr></w:style>` +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:tblPr>' +
  '<w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="B1B4B6"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="B1B4B6"/></w:tblBorders>' +
  '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>';

/** `word/numbering.xml`: the bullets of lists. */
export const numbering =
  `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
  '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="280"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

/** `word/settings.xml`. */
export const documentSettings = `<w:settings ${w}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/></w:settings>`;
