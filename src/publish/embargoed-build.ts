interface Environment {
  readonly [name: string]: string | undefined;
}

/** Whether this build shows drafts and editions under an embargo: `npm run build -- --embargoed`. */
export const isEmbargoedBuild = (environment: Environment = process.env): boolean =>
  environment['EMBARGOED'] === '1';
