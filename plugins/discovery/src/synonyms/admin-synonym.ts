/** A group as the operator's page shows it. */
export interface AdminSynonym {
  id: string;
  terms: string[];
  is_mutual: boolean;
  note: string;
}

export interface AdminSynonyms {
  synonyms: AdminSynonym[];
  count: number;
}
