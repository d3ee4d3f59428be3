import { wordIssues } from '#site/words/issue-words.ts';

/** Texts and pictures are no tables: the same for both programs. */
const asFile = (what: string) => ({
  excel: `Nothing is to be done there: ${what}`,
  sheets: `Nothing is to be done there either: ${what}`,
});

/** Issues of texts and of the logo, in English. */
export const texts = wordIssues({
  'unread-text': {
    page: {
      title: 'A text that nothing shows',
      about:
        'A text in the folder content has a name that becomes no page: another folder, another ending, or capitals in the ending. The text of a report is `content/reports/`, the id of its edition, and `.mdx`. A page of yours is `content/pages/`, its address, and `.mdx`. If another text imports this one, leave it where it is.',
      way: {
        excel:
          'Nothing is to be done there: texts are plain files. Rename or move the file in your file manager.',
        sheets:
          'Nothing is to be done there either. Rename or move the file where you keep the campaign.',
      },
    },
    expected: 'content/reports/<edition>.mdx or content/pages/<name>.mdx',
    fix: 'Only such files become texts of the site. Unless one of them imports it, nothing shows it.',
  },
  'malformed-text': {
    page: {
      title: 'A text that cannot be read',
      about:
        'A text in content is MDX: Markdown in which < begins a component and { begins code. Something in it is neither, so the site could not be built. The message names the line, and what to write instead. Components need straight quotation marks (department="health") and a slash at their end. Some editors make curly quotation marks of straight ones: switch that off (in Word, File > Options > Proofing > AutoCorrect Options > AutoFormat As You Type), or write texts in an editor for plain text.',
      way: asFile(
        'open the text in an editor for plain text, and go to the line that the message names.',
      ),
    },
    expected: 'a text in MDX',
    fix: 'The compiler stopped here. Take this out, or write it in plain words.',
    variants: {
      'why=less': {
        expected: 'a component behind <',
        fix: 'Write &lt; in its place, or say it in words: "less than".',
      },
      'why=quotes': {
        expected: 'straight quotation marks in a component',
        fix: 'These are curly. Type them anew in an editor for plain text.',
      },
      'why=quotes+right': { fix: 'Write {right}' },
      'why=attribute': {
        expected: 'a component such as <Score department="health" />',
        fix: 'Its values stand in straight quotation marks, and it ends with />.',
      },
      'why=attribute+right': {
        expected: 'values in quotation marks in a component',
        fix: 'Write {right}',
      },
      'why=unclosed': {
        expected: 'a closing tag',
        fix: 'Write </{name}> where it ends.',
      },
      'why=unclosed+right': {
        expected: 'a slash at the end of a component or element that holds nothing',
        fix: 'Write {right}',
      },
      'why=closing': {
        expected: 'an opening tag before a closing one',
        fix: 'Nothing is open here that this could close. Take it out, or open it in the same paragraph.',
      },
      'why=comment': { expected: 'a comment as MDX writes it', fix: 'Write {right}' },
      'why=address': {
        expected: 'an address without < and > round it',
        fix: 'Write {right}',
      },
      'why=brace': {
        expected: 'code between braces',
        fix: 'For braces in the text put a backslash before each: {right}',
      },
      'why=name': {
        expected: 'code between braces',
        fix: 'Nothing is called {name} here. For braces in the text put a backslash before each: {right}',
      },
      'why=code': {
        expected: 'code in a line that begins with import or export',
        fix: 'Begin the line with another word.',
      },
      'why=file': {
        expected: 'a file that is there',
        fix: 'There is no such file beside the text. Correct its name, capitals too, or put the file there.',
      },
      'why=head': {
        expected: 'lines such as "title: Our grades" between the lines ---',
        fix: 'Write a name, a colon, a space and the value in each. A value with other signs than letters stands in quotation marks.',
      },
      'why=head open': {
        expected: 'a second line --- below the head',
        fix: 'Without it the head is printed as text. Add the line.',
      },
      'why=head text': {
        expected: 'words behind {name}:',
        fix: 'Write them in quotation marks, or take the line out.',
      },
      'why=head list': {
        expected: 'a list of authors',
        fix: 'Write authors: [Lead assessors, Editor]',
      },
      'why=colon': {
        expected: 'quotation marks round a value with a colon in it',
        fix: 'Write {right}',
      },
    },
  },
  'unknown-component': {
    page: {
      title: 'A component that is not there',
      about:
        'A text places a component by a name that the software does not have, or in small letters, which no browser shows. README.md lists the components. A component of your own has to be imported in the text.',
      way: asFile(
        'open the text in an editor for plain text, and go to the line that the message names.',
      ),
    },
    expected: 'one of the components {known}',
    fix: 'Nothing would stand there. Correct its name, capitals too.',
  },
  'text-without-answer': {
    page: {
      title: 'A text asks for what is not there',
      about:
        'A component in a text names a department, a question, a theme or an edition that the tables do not have, or asks for a figure that there is none of: a rank without a score, a map without objectives. The site could not be built. A page that names an edition which is a draft or under an embargo cannot be built before that is published.',
      way: asFile(
        'open the text in an editor for plain text, and go to the line that the message names.',
      ),
    },
    expected: 'something that there is',
    fix: 'Correct it, or take it out.',
    variants: {
      'what=edition': {
        expected: 'an edition',
        fix: 'Editions are: {editions}.',
      },
      'what=hidden': {
        expected: 'an edition that is published',
        fix: 'A build of today leaves it out: it is a draft or under an embargo. Take this out until then.',
      },
      'what=department': {
        expected: 'a department with rows in {edition}',
        fix: 'Correct the id, or take it out.',
      },
      'what=criterion': {
        expected: 'a question of {edition}',
        fix: 'Correct the id, or take it out.',
      },
      'what=theme': { expected: 'a theme of {edition}', fix: 'Correct the id, or take it out.' },
      'what=mean': {
        expected: 'a theme with a mean in {edition}',
        fix: 'No department has a score in it. Take it out.',
      },
      'what=rank': {
        expected: 'a department with a rank in {edition}',
        fix: 'It has none: it has no score, or did not answer. Use Score, which says so in words.',
      },
      'what=overall': {
        expected: 'an edition with an overall score',
        fix: '{edition} has none: it has no marks, or fewer than half of its departments have a score. Take it out.',
      },
      'what=map': {
        expected: 'an edition with a map',
        fix: '{edition} has no objectives that were read for a form of violence. Take it out.',
      },
      'what=mapped': {
        expected: 'a department in the map of {edition}',
        fix: 'Correct the id, or take it out.',
      },
      'what=count': { expected: 'one of: {allowed}', fix: 'Departments can be counted by these.' },
      'what=attribute': {
        expected: 'what {component} needs: {attribute}',
        fix: 'Write {attribute}="…" in it.',
      },
      'what=unknown attribute': {
        expected: 'what {component} takes: {attributes}',
        fix: 'Nothing reads this. Correct its name, or take it out.',
      },
    },
  },
  'text-part-not-shown': {
    page: {
      title: 'A part of a text that no reader will see',
      about:
        'The pages of the site ask no other site for anything, run no scripts of texts, and take no styles from their elements: their security policy refuses them, without a word to the reader. So a picture from another site stays blank, and a style or script in a text does nothing.',
      way: asFile(
        'open the text in an editor for plain text, and go to the line that the message names.',
      ),
    },
    expected: 'a picture that lies beside the text',
    fix: 'The pages ask no other site for anything, so nobody would see it. Save the picture in the folder of the text, and write its name here.',
    variants: {
      'why=style': {
        expected: 'no style in an element',
        fix: 'The security policy of the pages refuses it, so it does nothing. Take it out.',
      },
      'why=script': {
        expected: 'no script in a text',
        fix: 'The security policy of the pages refuses it, so it does nothing. Take it out.',
      },
    },
  },
  'logo-not-shown': {
    page: {
      title: 'A logo that is not shown, or not whole',
      about:
        'The share images show the logo that stands in the folder public of the campaign, beside data, as public/logo.svg or public/logo.png. A picture of another kind, name or place is not used, and nor is one that is damaged. Letters that an SVG sets in a font would be left out, because the images are drawn without the fonts of your machine.',
      way: asFile(
        'a logo is a picture. Save it again in your drawing program, or move or rename the file in your file manager.',
      ),
    },
    expected: 'the logo as public/logo.svg or public/logo.png',
    fix: 'Nothing shows this file. Give it the name {as}.',
    variants: {
      'why=place': {
        fix: 'Nothing shows this file. Move it into the folder public, beside data, as {as}.',
      },
      'why=kind': { fix: 'Nothing shows a picture of this kind. Save it as PNG, under {as}.' },
      'why=no png': {
        expected: 'a picture in the format PNG',
        fix: 'It only has the name of one, so it is left out. Open it in a program for pictures and save it as PNG.',
      },
      'why=no svg': {
        expected: 'a whole drawing in the format SVG',
        fix: 'It is cut short, or something else, so it is left out. Save it again as SVG.',
      },
      'why=no size': {
        expected: 'a drawing that says how large it is (viewBox)',
        fix: 'It does not, so it is left out. Save it as SVG from a drawing program.',
      },
      'why=letters': {
        expected: 'a logo whose letters are drawn as shapes',
        fix: 'It has letters set in a font, which the share images would leave out. Turn them into paths (Path > Object to Path in Inkscape, Type > Create Outlines in Illustrator) and save it again.',
      },
    },
  },
});
