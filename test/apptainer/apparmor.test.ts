import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { starterProfile } from "../../src/apptainer/install/apparmor.ts";

describe("the AppArmor profile of a private copy", () => {
  it("names its starter and grants user namespaces", () => {
    const text = starterProfile("/opt/stx-container/apptainer/1.4.5/libexec/apptainer/bin/starter");
    assert.match(
      text,
      /^profile stx-container-apptainer \/opt\/\S+\/starter flags=\(unconfined\) \{\n {2}userns,\n\}$/m,
    );
  });

  it("takes no path that would mean something else in a profile", () => {
    for (const path of ["/home/a b/starter", "/x/{a,b}", "/x/*", "/x,\n/** rw", "relative/starter"])
      assert.throws(() => starterProfile(path), /no profile can name/);
  });
});
