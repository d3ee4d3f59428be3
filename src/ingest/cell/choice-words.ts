import { statuses, traitsOf } from '#model/status.ts';
import { plainWord } from './normalise.ts';

/**
 * What people write for the words of lists, in English and in Spanish, French, Portuguese, German,
 * Welsh and Arabic, and in short. A word may stand for several: which of them a list has decides. For
 * statuses their traits say it.
 */
const words: Readonly<Record<string, string>> = {
  name: 'nombre, nom, nome, titel, enw, الاسم, title, campaign, campaña, campagne, campanha, kampagne',
  organisation:
    'organización, organização, herausgeber, coalition, coalición, coalizão, sefydliad, المنظمة, publisher',
  address:
    'site, url, website, web, web address, dirección, adresse, endereço, sitio, sitio web, cyfeiriad, العنوان, الموقع',
  language: 'idioma, lengua, langue, língua, sprache, iaith, اللغة, lang',
  country: 'país, pays, land, gwlad, البلد, nation',
  contact: 'contacto, contato, kontakt, cyswllt, email, e mail, mail, correo, الاتصال, البريد',
  licence: 'licencia, licença, lizenz, trwydded, الترخيص',
  funding:
    'financiación, financement, financiamento, finanzierung, cyllid, التمويل, funder, funders',
  assessors:
    'evaluadores, evaluadoras, évaluateurs, évaluatrices, avaliadores, avaliadoras, gutachter, prüfer, aseswyr, المقيمون, markers',
  yes: 'y, true, 1, x, ✓, ✔, sí, s, verdadero, cierto, oui, o, vrai, sim, verdadeiro, ja, j, wahr, ydw, oes, ie, gwir, نعم, صحيح, صواب',
  no: 'n, false, 0, falso, non, faux, não, nein, falsch, nac ydw, nac oes, na, nage, anwir, gau, لا, خطأ',
  draft:
    'borrador, brouillon, ébauche, rascunho, entwurf, drafft, مسودة, unpublished, work in progress',
  published:
    'final, live, publicado, publicada, publié, publiée, veröffentlicht, cyhoeddedig, cyhoeddwyd, منشور',
  zero: '0, as zero, nil, null, cero, zéro, dim, sero, صفر',
  excluded:
    'left out, out, exclude, ignored, excluido, excluida, exclu, exclue, excluído, excluída, ausgeschlossen, nicht gezählt, wedi ei eithrio, eithriwyd, مستبعد',
  mean: 'average, media, promedio, moyenne, média, mittelwert, durchschnitt, cyfartaledd, متوسط, المتوسط',
  judgement: 'judgment, juicio, jugement, julgamento, urteil, barn, حكم',
  replied:
    'yes, answered, responded, reply, respondió, respondido, répondu, a répondu, respondeu, geantwortet, beantwortet, wedi ateb, wedi ymateb, أجاب, رد, تم الرد',
  declined:
    'refused, withheld, rechazó, rechazado, refusé, a refusé, recusou, recusado, abgelehnt, gwrthododd, gwrthod, رفض',
  'no reply':
    'no, none, nr, n/r, no response, no answer, silent, sin respuesta, sans réponse, pas de réponse, aucune réponse, sem resposta, keine antwort, dim ymateb, dim ateb, لا رد, لا يوجد رد, بدون رد, لم يرد',
  implicit: 'implied, partly, implícito, implícita, implicite, implizit, ymhlyg, ضمني',
  explicit:
    'yes, stated, explícito, explícita, explicite, ausdrücklich, explizit, penodol, datganedig, صريح',
  'own statement':
    'own, own words, department, self, declaración propia, propia, déclaration propre, declaração própria, própria, eigene aussage, eigenaussage, datganiad eu hunain, بيان ذاتي',
  official: 'oficial, officiel, officielle, amtlich, offiziell, swyddogol, رسمي',
  independent:
    'independiente, indépendant, indépendante, independente, unabhängig, annibynnol, مستقل',
  'information request':
    'foi, foia, freedom of information, fraglen, solicitud de información, solicitud de acceso, demande d’information, demande d’accès, pedido de informação, pedido de acesso, informationsanfrage, ifg, cais am wybodaeth, cais rhyddid gwybodaeth, طلب معلومات',
  rename:
    'renamed, name change, cambio de nombre, renombrado, renommé, changement de nom, renomeado, mudança de nome, umbenennung, umbenannt, ailenwi, ailenwyd, تغيير الاسم',
  replace:
    'replaced, replacement, successor, reemplazo, reemplazado, sustitución, sustituido, remplacement, remplacé, substituição, substituído, ersetzt, ersatz, nachfolge, disodli, disodlwyd, استبدال',
  merge:
    'merged, merger, fusion, fusión, fusionado, fusionné, fusão, fundido, zusammengelegt, zusammenlegung, uno, unwyd, دمج',
  split:
    'divided, division, división, dividido, scission, scindé, divisão, cisão, aufgeteilt, aufteilung, teilung, rhannu, rhannwyd, hollti, تقسيم',
  transfer:
    'transferred, moved, transferencia, traslado, transfert, transféré, transferência, übertragen, übertragung, verlagerung, trosglwyddo, trosglwyddwyd, نقل',
  create:
    'created, creation, new, set up, creación, creado, création, créé, criação, criado, neu, gegründet, gründung, creu, crëwyd, sefydlu, إنشاء',
  abolish:
    'abolished, abolition, closed, supresión, suprimido, eliminado, suppression, supprimé, abolição, extinto, extinção, aufgelöst, auflösung, abgeschafft, diddymu, diddymwyd, إلغاء',
};

const ofStatuses = statuses.map((status) => [status, traitsOf(status).alsoWritten] as const);

let byWord: ReadonlyMap<string, readonly string[]> | undefined;

/** The word of a list that another word stands for, `sin respuesta` for no response; undefined where none is known. */
export function choiceInOtherWords(found: string, allowed: readonly string[]): string | undefined {
  byWord ??= gather();
  return byWord.get(simplify(found))?.find((word) => allowed.includes(word));
}

/** The status that a text stands for, in its own words or others: `NR` for no response; undefined for all else. */
export const statusNamed = (text: string): string | undefined =>
  statuses.find((status) => simplify(status) === simplify(text)) ??
  choiceInOtherWords(text, statuses);

function gather(): ReadonlyMap<string, readonly string[]> {
  const pairs = [...Object.entries(words), ...ofStatuses].flatMap(([word, others]) =>
    others.split(', ').map((other) => ({ word, other: simplify(other) })),
  );
  const groups = Map.groupBy(pairs, ({ other }) => other);
  return new Map([...groups].map(([other, group]) => [other, group.map(({ word }) => word)]));
}

/** `N / A`, `n.a.` and `N/A` are one, and so are `no_response` and `No-response`. */
const simplify = (text: string): string =>
  plainWord(text)
    .replace(/['‘`´]/g, '’')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s_-]+/g, ' ')
    .trim();
