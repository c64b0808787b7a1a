using CourseKit.Syntax;
using static CourseKit.Generator.CatalogFile;

namespace CourseKit.Generator;

/// <summary>
/// Writes the file of the catalog that speaks of the whole course: the course's name, all pages and prompts in order, look-up.
/// </summary>
internal static class CatalogEmitter
{
    public const string HintName = "Course.g.cs";

    public static string Emit(CatalogIndex model)
    {
        var house = model.House;
        var writer = Begin(house);
        writer.Doc("summary", model.Title)
            .Line("/// <remarks>Pages and prompts are in course order. Everything is made when it is first asked for.</remarks>");
        writer.Open($"{Access(house)} static partial class {house.ClassName}");
        writer.Line("/// <summary>Names the course and its decks, and never changes.</summary>")
            .Line($"public const string Id = {Text(model.Id)};").Gap();
        writer.Line("/// <summary>What readers see.</summary>").Line($"public const string Title = {Text(model.Title)};").Gap();
        WritePages(writer, model);
        writer.Gap();
        WritePrompts(writer, model);
        writer.Gap();
        CatalogTypes.Write(writer, house);
        return End(writer.Close(), house);
    }

    private static void WritePages(SourceWriter writer, CatalogIndex model)
    {
        writer.Line("/// <summary>The pages of the course, each by the name of its file.</summary>")
            .Open("public static partial class Pages");
        writer.Line("/// <summary>Every page in course order.</summary>");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<Page> All => Index.All;").Gap();
        writer.Line("/// <summary>The page of a file, by its path in the course folder; null when there is none.</summary>");
        writer.Line($"public static {OrNull("Page", model.House)} Find(string path) => Index.ByPath.TryGetValue(path, out var page) ? page : null;").Gap();
        WriteShared(writer, "Page", model.SharedByPages);
        writer.Open("private static class Index");
        writer.Open("internal static readonly Page[] All = new Page[]");
        foreach (var page in model.Pages) writer.Line($"Contents.{page}.Page,");
        writer.Close(";").Gap();
        writer.Line("internal static readonly global::System.Collections.Generic.Dictionary<string, Page> ByPath = MakeByPath();").Gap();
        writer.Open("private static global::System.Collections.Generic.Dictionary<string, Page> MakeByPath()");
        writer.Line("var pages = new global::System.Collections.Generic.Dictionary<string, Page>(global::System.StringComparer.Ordinal);");
        writer.Line("foreach (var page in All) pages[page.Path] = page;").Line("return pages;").Close().Close().Close();
    }

    /// <summary>C# that used a name before another page would have had it too is told what to write.</summary>
    private static void WriteShared(SourceWriter writer, string type, EquatableArray<SharedName> names)
    {
        foreach (var (name, instead) in names)
        {
            var advice = $"Several would be called {name}; write {string.Join(" or ", instead)}.";
            writer.Doc("summary", advice)
                .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            writer.Line($"[global::System.Obsolete({Text(advice)}, true)]")
                .Line($"public static {type} {name} => throw new global::System.InvalidOperationException();").Gap();
        }
    }

    private static void WritePrompts(SourceWriter writer, CatalogIndex model)
    {
        const string List = "global::System.Collections.Generic.List<Prompt>";
        const string Table = "global::System.Collections.Generic.Dictionary<string, Prompt>";
        writer.Line("/// <summary>The prompts of the course, each by its id.</summary>").Open("public static partial class Prompts");
        writer.Line("/// <summary>Every prompt in course order; one that is repeated stands where it is first asked.</summary>");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<Prompt> All => Index.All;").Gap();
        writer.Line("/// <summary>The prompt with an id; null when there is none.</summary>");
        writer.Line($"public static {OrNull("Prompt", model.House)} Find(string id) => Index.ById.TryGetValue(id, out var prompt) ? prompt : null;").Gap();
        WriteShared(writer, "Prompt", model.SharedByPrompts);
        writer.Open("private static class Index");
        writer.Line($"internal static readonly {List} All = new {List}();").Gap();
        writer.Line($"internal static readonly {Table} ById = new {Table}(global::System.StringComparer.Ordinal);").Gap();
        writer.Open("static Index()").Open("foreach (var page in Pages.All)").Open("foreach (var prompt in page.Prompts)");
        writer.Line("if (ById.ContainsKey(prompt.Id)) continue;").Line("ById.Add(prompt.Id, prompt);").Line("All.Add(prompt);");
        writer.Close().Close().Close().Close().Close();
    }
}
