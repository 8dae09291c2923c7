/** Version of the inputs' digest; to be raised whenever the same inputs get another digest. */
export const inputsVersion = 1;
