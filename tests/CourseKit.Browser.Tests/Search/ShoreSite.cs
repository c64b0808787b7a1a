using CourseKit.Build;
using CourseKit.Export;

namespace CourseKit.Browser.Tests;

/// <summary>A course in several languages, with code and questions.</summary>
internal static class ShoreSite
{
    public static IReadOnlyDictionary<string, byte[]> Build(string settings = "")
    {
        var texts = new Dictionary<string, string>
        {
            ["course.yml"] = $"title: The shore\nid: shore\nbase_url: https://example.org/shore/\n{settings}",
            ["content/_index.md"] = "---\ntitle: The shore\n---\n\nWhat happens between land and sea.\n",
            ["content/tides.md"] = $$"""
                ---
                title: Tides
                weight: 1
                ---

                The sea comes up the slip twice a day, and twice it goes down again.

                ## The moon's pull

                {{string.Concat(Enumerable.Repeat("Water runs over the sand and back. ", 60))}}The moon pulls the near side more than the middle, and that is the whole secret of it.
                {{string.Concat(Enumerable.Repeat("Water runs over the sand and back. ", 60))}}

                ## Spring and neap

                When sun and moon stand in line, the tide is highest.

                {{"{{< orbit_review >}}"}}
                Q: What raises the water on the far side? {#far}
                A: Inertia, as some say.
                {{"{{< /orbit_review >}}"}}

                {{string.Concat(Enumerable.Repeat("And so on.\n\n", 80))}}
                """,
            ["content/code.md"] = """
                ---
                title: Reading the gauge
                weight: 2
                ---

                Written in C++, C# or any language of .NET.

                ```csharp
                List<double> tideTable = Gauge.read_all();
                ```
                """,
            ["content/de.md"] = "---\ntitle: Ebbe und Flut\nlanguage: de\nweight: 3\n---\n\nIm Café an der Straße hängt ein Gezeitenkalender.\n",
            ["content/zh.md"] = "---\ntitle: 潮汐\nlanguage: zh-Hans\nweight: 4\n---\n\n## 机器学习\n\n我们用机器学习预测潮汐的高度。\n",
            ["content/ja.md"] = "---\ntitle: 潮の満ち引き\nlanguage: ja\nweight: 5\n---\n\n## テキスト\n\n月の引力が海水を引きつけます。\n",
            ["content/ru.md"] = "---\ntitle: Приливы\nlanguage: ru\nweight: 6\n---\n\n## Ёлка на берегу\n\nЛуна притягивает воду.\n",
        };
        for (var i = 1; i <= 30; i++) texts[$"content/harbours/h{i}.md"] = $"---\ntitle: Harbour {i}\nweight: {i}\n---\n\nA quay of stone.\n";
        var result = CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples);
        Assert.Empty(result.Report.Diagnostics.Where(finding => finding.Severity == CourseKit.Syntax.Severity.Error).Select(finding => finding.Message));
        return result.Files.Where(file => file.Path.StartsWith("site/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path["site/".Length..], file => ((OutputContent.Bytes)file.Content).Data.ToArray(), StringComparer.Ordinal);
    }
}
