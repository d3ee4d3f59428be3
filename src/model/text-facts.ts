/*
 * The facts of issues of texts, pictures and addresses, which are told apart by more than one word.
 */

/** Why an address is not linked; the host that it leads to, or the character that nobody sees. */
export interface AddressFacts {
  why: 'space' | 'broken' | 'scheme' | 'no scheme' | 'user' | 'backslash' | 'hidden';
  host?: string;
  character?: string;
}

/** What in a text is no MDX, or has no meaning there; what to write instead where that is plain. */
export interface TextFacts {
  why:
    | 'quotes'
    | 'attribute'
    | 'unclosed'
    | 'closing'
    | 'less'
    | 'comment'
    | 'address'
    | 'brace'
    | 'name'
    | 'code'
    | 'file'
    | 'head'
    | 'head open'
    | 'head text'
    | 'head list'
    | 'colon'
    | 'other';
  name?: string | undefined;
  right?: string | undefined;
}

/** What a component in a text asks for, and does not get. */
export interface AnswerFacts {
  what:
    | 'edition'
    | 'hidden'
    | 'department'
    | 'criterion'
    | 'theme'
    | 'mean'
    | 'rank'
    | 'overall'
    | 'map'
    | 'mapped'
    | 'count'
    | 'attribute'
    | 'unknown attribute';
  edition?: string;
  editions?: string;
  allowed?: string;
  component?: string;
  attribute?: string;
  attributes?: string;
}

/** Why a picture is not shown as the logo, or not whole; the name that it should have. */
export interface LogoFacts {
  why: 'place' | 'kind' | 'name' | 'no png' | 'no svg' | 'no size' | 'letters';
  as: string;
}
