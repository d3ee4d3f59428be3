/** The zip of an edition's own cards and those of its themes. */
export const editionZip = 'edition.zip';

/** The zip of one department. */
export const departmentZip = (department: string): string => `department-${department}.zip`;
