// What Prism 1.30.0 cuts in the wrong place.
import Prism from "./prism.js";

// C# 11: """ … """, with as many quotes as the text needs.
Prism.languages.insertBefore("csharp", "interpolation-string", {
  "raw-string": { pattern: /\$*("{3,})[^]*?\1(?!")/, greedy: true },
});
