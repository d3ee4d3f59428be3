/** The columns of `editions.csv` that say whether a status counts as zero or is left out. */
export type RuleColumn = 'no_response' | 'withheld';

/** All that tells one status from another. */
export interface StatusTraits {
  /** Whether the question applies: only what applies is in the coverage. */
  readonly applies: boolean;
  /** By its mark; as the edition says in that column; or not at all. */
  readonly counts: 'mark' | RuleColumn | 'never';
  /** Whether an agreed row has to give a reason for it. */
  readonly needsReason: boolean;
  /** Its place in every list of answers, from what is known best to what was not asked. */
  readonly place: number;
  /** Why there is no score where, of the statuses that occur, this one has the last place. */
  readonly noScore: string | undefined;
  /** What people write for it in other languages and in short, to offer the status itself; separated by commas. */
  readonly alsoWritten: string;
}

/**
 * Every status that an assessment can have, in the order of the dictionary. Another one is another
 * entry here, and its words: TypeScript names the files in `site/words` that need some.
 */
export const statusTraits = {
  scored: {
    applies: true,
    counts: 'mark',
    needsReason: false,
    place: 1,
    noScore: undefined,
    alsoWritten:
      'mark, marked, graded, given, puntuado, puntuada, calificado, calificada, evaluado, evaluada, con nota, noté, notée, évalué, évaluée, pontuado, pontuada, avaliado, avaliada, com nota, bewertet, benotet, wedi sgorio, sgoriwyd, marciwyd, مقيم, تم التقييم',
  },
  'not applicable': {
    applies: false,
    counts: 'never',
    needsReason: true,
    place: 5,
    noScore: 'not-applicable',
    alsoWritten:
      'n/a, na, n a, not appl, does not apply, irrelevant, no aplica, no aplicable, no procede, n/ap, sans objet, s/o, so, non applicable, ne s’applique pas, não se aplica, não aplicável, nicht anwendbar, nicht zutreffend, entfällt, trifft nicht zu, ddim yn berthnasol, amherthnasol, لا ينطبق, غير قابل للتطبيق',
  },
  'no response': {
    applies: true,
    counts: 'no_response',
    needsReason: false,
    place: 2,
    noScore: 'no-response',
    alsoWritten:
      'nr, n/r, no reply, no answer, none received, silent, silence, did not respond, did not answer, unanswered, sin respuesta, no respondió, no responde, no contesta, s/r, sr, sans réponse, pas de réponse, aucune réponse, n’a pas répondu, sem resposta, não respondeu, keine antwort, keine rückmeldung, k a, ka, ohne antwort, nicht geantwortet, dim ymateb, dim ateb, heb ymateb, لا رد, لا يوجد رد, بدون رد, لم يرد, لا استجابة, عدم استجابة',
  },
  'not assessed': {
    applies: true,
    counts: 'never',
    needsReason: false,
    place: 4,
    noScore: 'not-assessed',
    alsoWritten:
      'not marked, not graded, not scored, unmarked, pending, tbc, tbd, not yet, to do, no evaluado, no evaluada, sin evaluar, pendiente, non évalué, non évaluée, pas évalué, à évaluer, não avaliado, não avaliada, por avaliar, pendente, nicht bewertet, nicht geprüft, offen, heb ei asesu, heb ei hasesu, heb ei farcio, غير مقيم, لم يقيم, لم يتم التقييم',
  },
  withheld: {
    applies: true,
    counts: 'withheld',
    needsReason: true,
    place: 3,
    noScore: 'withheld',
    alsoWritten:
      'refused, declined, confidential, secret, not disclosed, denegado, denegada, retenido, retenida, reservado, se negó, refusé, refusée, retenu, confidentiel, recusado, recusada, retido, negado, verweigert, zurückgehalten, vertraulich, wedi ei atal, wedi ei dal yn ôl, gwrthodwyd, محجوب, مرفوض, حجب',
  },
} as const satisfies Readonly<Record<string, StatusTraits>>;
