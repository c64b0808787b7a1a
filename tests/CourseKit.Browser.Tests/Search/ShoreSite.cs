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

                {{Repeat("Water runs over the sand and back. ", 60)}}
                The moon pulls the near side more than the middle, and that is the whole secret of it.
                {{Repeat("Water runs over the sand and back. ", 60)}}

                ## Spring and neap

                When sun and moon stand in line, the tide is highest.

                {{"{{< orbit_review >}}"}}
                Q: What raises the water on the far side? {#far}
                A: Inertia, as some say.
                {{"{{< /orbit_review >}}"}}

                {{Repeat("And so on.\n\n", 80)}}
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
            ["content/de.md"] = Page("Ebbe und Flut", "de", 3, "Im Café an der Straße hängt ein Gezeitenkalender."),
            ["content/zh.md"] = Page("潮汐", "zh-Hans", 4, "## 机器学习\n\n我们用机器学习预测潮汐的高度。"),
            ["content/ja.md"] = Page("潮の満ち引き", "ja", 5, "## テキスト\n\n月の引力が海水を引きつけます。"),
            ["content/ru.md"] = Page("Приливы", "ru", 6, "## Ёлка на берегу\n\nЛуна притягивает воду."),
        };
        for (var i = 1; i <= 30; i++) texts[$"content/harbours/h{i}.md"] = Page($"Harbour {i}", "en", i, "A quay of stone.");
        var result = CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples);
        Assert.False(result.HasErrors);
        return result.Files.Where(file => file.Path.StartsWith("site/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path["site/".Length..], file => ((OutputContent.Bytes)file.Content).Data.ToArray());
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Page(string title, string language, int weight, string text) =>
        $"---\ntitle: {title}\nlanguage: {language}\nweight: {weight}\n---\n\n{text}\n";
}
