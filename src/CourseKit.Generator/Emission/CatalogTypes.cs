using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>Writes the types that the catalog's entries have. They are part of each project, because the metadata of each has other types.</summary>
internal static class CatalogTypes
{
    private const string Texts = "global::System.Collections.Generic.IReadOnlyList<string>";
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
            new("string", "Path", "Of its file, in the course folder."),
            new("string", "Url", "In the site, without a leading slash; empty for the home page."),
            new("string", "Title", null),
            new("string?", "Description", null),
            new("PageKind", "Kind", null),
            new(Texts, "Tags", "In the order written."),
        };
        if (house.PageRecord is { } record) fields.Add(new(record + "?", "Metadata", "What its front matter says, checked; null for a page that nobody wrote."));
        writer.Line("/// <summary>A page of the course.</summary>").Open("public sealed class Page");
        writer.Line("private readonly global::System.Func<Page?> _module;").Gap();
        writer.Line("private readonly global::System.Func<Prompt[]> _prompts;").Gap();
        WriteConstructor(writer, "Page", fields, ", global::System.Func<Page?> module, global::System.Func<Prompt[]> prompts", ["_module = module;", "_prompts = prompts;"]);
        WriteProperties(writer, fields);
        writer.Gap().Line("/// <summary>The page of the module that it belongs to, itself for a module; null on the home page and on pages beside the modules.</summary>");
        writer.Line("public Page? Module { get { return _module(); } }").Gap();
        writer.Line("/// <summary>The prompts on it, in reading order, repeated ones too.</summary>");
        writer.Line("public global::System.Collections.Generic.IReadOnlyList<Prompt> Prompts { get { return _prompts(); } }").Gap();
        writer.Line("/// <summary>The title.</summary>").Line("public override string ToString() { return Title; }").Close();
    }

    private static void WritePrompt(SourceWriter writer, CatalogHouse house)
    {
        var fields = new List<Field>
        {
            new("Page", "Page", "Where it is asked."),
            new("string", "Id", "The author's, or the one that the lock file remembers."),
            new("PromptKind", "Kind", null),
            new("string", "Question", "In Markdown; of a cloze the whole text with its braces."),
            new("string?", "Answer", "In Markdown; null for a cloze."),
            new(Texts, "Tags", "In the order written."),
            house.PromptRecord is { } record
                ? new(record, "Metadata", "What it says of itself, checked.")
                : new(TextTable, "Attributes", "What it says of itself, as written."),
        };
        writer.Line("/// <summary>A question and its answer, or a cloze.</summary>").Open("public sealed class Prompt");
        WriteConstructor(writer, "Prompt", fields, "", []);
        WriteProperties(writer, fields);
        writer.Gap().Line("/// <summary>The question.</summary>").Line("public override string ToString() { return Question; }").Close();
    }

    private static void WriteConstructor(SourceWriter writer, string type, List<Field> fields, string more, string[] assignments)
    {
        var parameters = string.Join(", ", fields.Select(field => $"{field.Type} {field.Parameter}"));
        writer.Open($"internal {type}({parameters}{more})");
        foreach (var field in fields) writer.Line($"{field.Name} = {field.Parameter};");
        foreach (var assignment in assignments) writer.Line(assignment);
        writer.Close().Gap();
    }

    private static void WriteProperties(SourceWriter writer, List<Field> fields)
    {
        foreach (var field in fields)
        {
            if (field != fields[0]) writer.Gap();
            if (field.Summary is not null) writer.Line($"/// <summary>{field.Summary}</summary>");
            writer.Line($"public {field.Type} {field.Name} {{ get; }}");
        }
    }

    private sealed record Field(string Type, string Name, string? Summary)
    {
        public string Parameter { get; } = char.ToLowerInvariant(Name[0]) + Name.Substring(1);
    }
}
