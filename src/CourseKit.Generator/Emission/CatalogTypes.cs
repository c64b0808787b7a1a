using CourseKit.Model;
using CourseKit.Syntax;
using static CourseKit.Generator.CatalogFile;

namespace CourseKit.Generator;

/// <summary>
/// Writes the types that the catalog's entries have. They are part of each project, because the metadata of each has other types.
/// </summary>
internal static class CatalogTypes
{
    private const string Texts = "global::System.Collections.Generic.IReadOnlyList<string>";
    private const string NoTexts = "global::System.Array.Empty<string>()";
    private const string TextTable = "global::System.Collections.Generic.IReadOnlyDictionary<string, string>";

    public static void Write(SourceWriter writer, CatalogHouse house)
    {
        WritePage(writer, house);
        writer.Gap();
        WritePrompt(writer, house);
        writer.Gap();
        writer.Line("/// <summary>What a page is.</summary>").Open("public enum PageKind");
        writer.Line("/// <summary>The first page of the course.</summary>").Line($"{nameof(PageKind.Home)},").Gap();
        writer.Line("/// <summary>The page of a folder.</summary>").Line($"{nameof(PageKind.Section)},").Gap();
        writer.Line("/// <summary>Any other page.</summary>").Line($"{nameof(PageKind.Page)},").Close().Gap();
        writer.Line("/// <summary>What a prompt is.</summary>").Open("public enum PromptKind");
        writer.Line("/// <summary>A question and its answer.</summary>").Line($"{nameof(PromptKind.Qa)},").Gap();
        writer.Line("/// <summary>A text with parts left out.</summary>").Line($"{nameof(PromptKind.Cloze)},").Close();
    }

    private static void WritePage(SourceWriter writer, CatalogHouse house)
    {
        var fields = new List<Field>
        {
            new("string", "Path", "Its file, from the folder of the course."),
            new("string", "Url", "Its address in the site, without a leading slash; empty for the home page."),
            new("string", "Title", "What readers see."),
            new("PageKind", "Kind", "Home, section or page."),
            new(OrNull("string", house), "Description", "A sentence or two; null when the page has none.", "null"),
            new(Texts, "Tags", "Its tags in the order written.", NoTexts),
        };
        if (house.PageRecord is { } record) fields.Add(new(house.PageRecordIsStruct ? record + "?" : OrNull(record, house), "Metadata", "What its front matter says, checked; null for a page that nobody wrote.", "null"));
        writer.Line("/// <summary>A page of the course.</summary>").Open("public sealed class Page");
        writer.Line($"private readonly {OrNull("global::System.Func<Page>", house)} _module;").Gap();
        writer.Line($"private readonly {OrNull("global::System.Lazy<Prompt[]>", house)} _prompts;").Gap();
        WriteConstructor(
            writer, house, "Page", fields, [$"{OrNull("global::System.Func<Page>", house)} module = null", $"{OrNull("global::System.Func<Prompt[]>", house)} prompts = null"],
            ["_module = module;", "_prompts = prompts is null ? null : new global::System.Lazy<Prompt[]>(prompts);"]);
        WriteProperties(writer, fields);
        writer.Gap().Line("/// <summary>The page of the module that it belongs to, itself for a module; null on the home page and on pages beside the modules.</summary>");
        writer.Line($"public {OrNull("Page", house)} Module => _module?.Invoke();").Gap();
        writer.Line("/// <summary>The prompts on it, in reading order, repeated ones too.</summary>");
        writer.Line("public global::System.Collections.Generic.IReadOnlyList<Prompt> Prompts => _prompts?.Value ?? global::System.Array.Empty<Prompt>();").Gap();
        writer.Line("/// <summary>The title.</summary>").Line("public override string ToString() => Title;").Close();
    }

    private static void WritePrompt(SourceWriter writer, CatalogHouse house)
    {
        var fields = new List<Field>
        {
            new("Page", "Page", "Where it is asked."),
            new("string", "Id", "The author's, or the one that the lock file remembers."),
            new("PromptKind", "Kind", "A question with its answer, or a cloze."),
            new("string", "Question", "In Markdown; of a cloze the whole text with its braces."),
            new(OrNull("string", house), "Answer", "In Markdown; null for a cloze.", "null"),
            new(Texts, "Tags", "Its tags in the order written.", NoTexts),
        };
        if (house.PromptRecord is { } record) fields.Insert(4, new(record, "Metadata", "What it says of itself, checked."));
        else fields.Add(new(TextTable, "Attributes", "What it says of itself, as written.", $"new {CatalogFile.TextTable}()"));
        writer.Line("/// <summary>A question and its answer, or a cloze.</summary>").Open("public sealed class Prompt");
        WriteConstructor(writer, house, "Prompt", fields, [], []);
        WriteProperties(writer, fields);
        writer.Gap().Line("/// <summary>The question.</summary>").Line("public override string ToString() => Question;").Close();
    }

    /// <summary>One parameter a line. What most entries do not have may be left out, so that an entry says no more than there is.</summary>
    private static void WriteConstructor(
        SourceWriter writer, CatalogHouse house, string type, List<Field> fields, string[] more, string[] assignments)
    {
        string[] parameters = [.. fields.Select(field => field.AsParameter(house)), .. more];
        writer.Line($"internal {type}(");
        for (var i = 0; i < parameters.Length; i++) writer.Line($"    {parameters[i]}{(i == parameters.Length - 1 ? ")" : ",")}");
        writer.Open();
        foreach (var field in fields) writer.Line($"{field.Name} = {field.Assigned};");
        foreach (var assignment in assignments) writer.Line(assignment);
        writer.Close().Gap();
    }

    private static void WriteProperties(SourceWriter writer, List<Field> fields)
    {
        foreach (var field in fields)
        {
            if (field != fields[0]) writer.Gap();
            writer.Line($"/// <summary>{field.Summary}</summary>");
            writer.Line($"public {field.Type} {field.Name} {{ get; }}");
        }
    }

    /// <param name="Otherwise">What it is when it is left out, in C#; null for one that must be given.</param>
    private sealed record Field(string Type, string Name, string Summary, string? Otherwise = null)
    {
        public string AsParameter(CatalogHouse house) =>
            Otherwise is null
                ? $"{Type} {Parameter}"
                : $"{(Type.EndsWith("?", StringComparison.Ordinal) ? Type : OrNull(Type, house))} {Parameter} = null";

        public string Assigned => Otherwise is null or "null" ? Parameter : $"{Parameter} ?? {Otherwise}";

        private string Parameter { get; } = char.ToLowerInvariant(Name[0]) + Name.Substring(1);
    }
}
