using CourseKit.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Generator.Tests;

/// <summary>Two pages that state metadata for <see cref="RandomRecords"/>: right, wrong, and in every place where it may stand.</summary>
internal static class RandomPages
{
    private static readonly string[] _keys =
        [.. RandomRecords.Names.Select(name => MetadataKey.Of(name.TrimStart('@'))), "own-key", "dificulty", "depth", "params", "prompts", "unknown"];

    private static readonly string[] _values =
    [
        "1", "3", "-3", "007", "99999999999999999999", "1.5", "1e400", ".nan", ".inf", "-.inf", "NaN", "true", "easy", "so-so", "class", "été", "2026-01-31", "2026-02-31", "2026-01-31T10:00:00+02:00", "https://example.org/a",
        "AB", "abc", "1,2", "easy medium", "two", "two.md", "twoo", "smith2020", "lamp", "lamb", "日本", "x\\y", "''", "🎉", "0x10", "1_000",
    ];

    /// <summary>Files in the notation of <c>RuleExample</c>.</summary>
    public static Gen<string> Course { get; } =
        from front in Settings
        from defaults in Attributes
        from first in Attributes
        from second in Attributes
        from other in Settings
        select $$$$"""
            === course.yml
            title: Lamps
            sources:
              smith2020: A book of lamps
            === content/one.md
            ---
            title: One
            {{{{front}}}}---
            {{< orbit_review {{{{defaults}}}}>}}
            What is a lamp? {#lamp {{{{first}}}}}
            A light.

            What is a wick? { {{{{second}}}}}
            A thread.
            {{< /orbit_review >}}
            === content/two.md
            ---
            title: Two
            {{{{other}}}}---
            Text.

            """;

    private static Gen<string> Settings =>
        from pairs in Pair.ListOf()
        from list in Gen.Elements("", "", "tags: [a, 1, easy]\n", "numbers: [1, [2]]\n", "prompts: {difficulty: easy, tags: x}\n", "prompts: 5\n")
        select string.Concat(pairs.DistinctBy(pair => pair.Key.ToLowerInvariant()).Select(pair => $"{pair.Key}: {pair.Value}\n")) + list;

    private static Gen<string> Attributes =>
        from pairs in Pair.ListOf()
        from tag in Gen.Elements("", "", ".core ", ".日本 ")
        select string.Concat(pairs.Select(pair => $"{pair.Key}=\"{pair.Value.Replace("\\", "\\\\", StringComparison.Ordinal)}\" ")) + tag;

    private static Gen<(string Key, string Value)> Pair => from key in Gen.Elements(_keys) from value in Gen.Elements(_values) select (key, value);
}
