/** How secrets are recognized: by the name of what holds them, or by their own form. */

/** Replaces every secret that was removed. */
export const placeholder = "REDACTED";

/** Query parameters and form fields whose value grants access. */
export const secretField =
  /(?:^|[-_.])(?:(?:access|auth|id|refresh|session|security|private|job|personal|bearer)?[-_]?token|auth|authorization|signature|sig|secret|client_secret|password|passwd|pwd|pass|api[-_]?key|apikey|key|key-pair-id|credential|credentials|jwt|assertion|code|ticket|session|sessionid|policy)$/i;

/** Variables and build arguments whose value is a secret. `PWD` alone is the current folder. */
export const secretVariable =
  /(?:token|secret|passw(?:or)?d|pass|passphrase|api_?key|key|auth|credentials?|cookie|[a-z0-9][-_.](?:pwd|pat))$/i;

/**
 * Tokens with a recognizable form: of GitHub, GitLab, npm, PyPI, RubyGems, crates.io, Hugging Face, Docker Hub, Slack,
 * SendGrid, Stripe, OpenAI, Anthropic, AWS, Google, HashiCorp Vault, Databricks, JFrog and age, and JSON web tokens.
 */
export const tokenForms = [
  /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
  /\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|oas|soat|agent)-[A-Za-z0-9_-]{16,}/g,
  /\bnpm_[A-Za-z0-9]{30,}/g,
  /\bpypi-[A-Za-z0-9_-]{40,}/g,
  /\brubygems_[0-9a-f]{40,}/g,
  /\bcio[A-Za-z0-9]{32}\b/g,
  /\bhf_[A-Za-z0-9]{30,}/g,
  /\bdckr_[op]at_[A-Za-z0-9_-]{20,}/g,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
  /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
  /\b[rs]k_live_[A-Za-z0-9]{16,}/g,
  /\bsk-(?:proj|svcacct|ant)-[A-Za-z0-9_-]{20,}/g,
  /\bsk-[A-Za-z0-9]{40,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\bya29\.[A-Za-z0-9_-]{20,}/g,
  /\bhv[sb]\.[A-Za-z0-9_-]{20,}/g,
  /\bdapi[0-9a-f]{32}\b/g,
  /\bAKCp[A-Za-z0-9]{60,}/g,
  /\bAGE-SECRET-KEY-1[A-Z0-9]{50,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];
