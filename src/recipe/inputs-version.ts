/** Version of the inputs' digest; raise it whenever the same inputs would get a different digest. */
export const inputsVersion = 1;
