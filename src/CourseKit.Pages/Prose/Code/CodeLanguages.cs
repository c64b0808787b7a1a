namespace CourseKit.Model;

/// <summary>
/// The languages that code is coloured in, by the names that authors write. The names on the left are Prism's, and its list is fixed with
/// these.
/// </summary>
public static class CodeLanguages
{
    private static readonly string[] _table =
    [
        "markup: html xhtml htm xml svg mathml rss atom", "css", "clike", "javascript: js mjs cjs node es6 ecmascript", "typescript: ts mts cts", "jsx", "tsx",
        "json: jsonc geojson webmanifest jsonl ndjson", "json5", "yaml: yml", "toml", "ini: cfg conf dosini", "properties", "csv: tsv", "csharp: c# cs dotnet",
        "fsharp: f# fs", "basic: vb6 vba", "vbnet: vb visual-basic", "c: h", "cpp: c++ cc cxx hpp hxx h++", "java", "kotlin: kt kts", "scala: sc", "groovy: gradle",
        "go: golang", "rust: rs", "swift", "objectivec: objc objective-c obj-c", "dart", "zig", "nim", "ruby: rb irb", "crystal: cr", "d: dlang",
        "python: py py3 python3 ipython pycon python-repl", "php: php3 php5 phtml", "perl: pl pm", "lua", "r: rscript rlang", "julia: jl", "matlab: octave m",
        "wolfram: mathematica wl nb", "haskell: hs", "elm", "purescript: purs", "ocaml: ml", "elixir: ex exs", "erlang: erl", "clojure: clj cljs cljc edn",
        "lisp: elisp emacs-lisp common-lisp cl", "scheme: scm", "racket: rkt", "prolog: swipl", "coq: rocq", "bash: sh shell zsh ksh",
        "shell-session: console terminal shellsession sh-session bash-session", "powershell: pwsh ps ps1 posh", "batch: bat cmd dosbatch", "docker: dockerfile containerfile",
        "makefile: make mk", "cmake", "sql: mysql pgsql postgresql postgres psql sqlite plsql tsql mssql", "graphql: gql", "regex: regexp", "diff: patch udiff", "git",
        "http: https", "nginx: nginxconf", "latex: tex context", "markdown: md mkd", "scss", "less", "sass", "wasm: wat wast webassembly", "nasm: asm assembly x86asm",
        "llvm", "solidity: sol", "protobuf: proto", "hcl: terraform tf", "nix", "vim: viml vimscript", "verilog: v systemverilog sv", "vhdl", "fortran: f90 f95 f77 for",
        "pascal: objectpascal delphi", "ada", "cobol: cob", "glsl: vert frag", "hlsl", "wgsl", "cshtml: razor", "handlebars: hbs mustache", "django: jinja jinja2 htmldjango",
        "mermaid", "dot: graphviz gv", "bnf: rbnf", "ebnf", "gherkin: feature cucumber", "awk: gawk", "tcl", "stan", "gdscript", "apl", "smalltalk",
    ];

    /// <summary>Names of what is no language: it is shown as it is, and that is meant.</summary>
    private static readonly string[] _plain =
        ["text", "txt", "plain", "plaintext", "plain-text", "none", "nohighlight", "no-highlight", "output", "raw", "ascii", "log"];

    private static readonly Dictionary<string, string?> _names = ByName();

    /// <summary>Every name that a language is coloured by.</summary>
    public static IEnumerable<string> Names => _table.Select(NameOf);

    /// <summary>The language that an author means; null when it is not coloured.</summary>
    public static string? Find(string name) => _names.TryGetValue(name, out var language) ? language : null;

    /// <summary>True for a language that is coloured, and for what is plainly text.</summary>
    public static bool IsKnown(string name) => _names.ContainsKey(name);

    /// <summary>The name that was probably meant, or null.</summary>
    public static string? Suggest(string name) => Syntax.Suggestion.Nearest(name, _names.Keys.Where(known => known.Length > 2));

    private static string NameOf(string row) => row.Split(':')[0];

    private static Dictionary<string, string?> ByName()
    {
        var names = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in _table)
        {
            var name = NameOf(row);
            names.Add(name, name);
            foreach (var other in row.Substring(name.Length).Split([':', ' '], StringSplitOptions.RemoveEmptyEntries))
            {
                names.Add(other, name);
            }
        }

        foreach (var name in _plain) names.Add(name, null);
        return names;
    }
}
