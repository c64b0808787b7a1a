using System.Globalization;
using CourseKit.Syntax;
using static CourseKit.Generator.CatalogFile;

namespace CourseKit.Generator;

/// <summary>
/// Writes the file of one page: its name and those of its prompts, and what they say. The prompts are made in methods of limited length:
/// the compiler and the runtime both take more than their share of time for long ones.
/// </summary>
internal static class PageEmitter
{
    private const int PromptsInMethod = 100;

    public static string HintName(CatalogPage page)
    {
        var isPlain = page.Name.All(c => c < 128);
        return isPlain ? $"Course.{page.Name}.g.cs" : $"Course.{TextHash.Of(page.Path)}.g.cs";
    }

    public static string Emit(CatalogPage page)
    {
        var house = page.House;
        var writer = Begin(house).Open($"{Access(house)} static partial class {house.ClassName}");
        writer.Open("public static partial class Pages");
        writer.Doc("summary", page.Description is { Length: > 0 } description ? $"{page.Title}: {description}" : page.Title);
        writer.Line($"/// <remarks><c>{DocText.Of(page.Path)}</c>, {Count(page.Prompts)}.</remarks>");
        writer.Line($"public static Page {page.Name} => Contents.{page.Name}.Page;").Close().Gap();
        if (page.Prompts.Any(prompt => prompt.Name is not null)) WritePromptNames(writer, page);
        WriteContents(writer, page, house);
        return End(writer.Close(), house);
    }

    private static string Count(EquatableArray<CatalogPrompt> prompts) =>
        prompts.Count == 1 ? "1 prompt" : string.Format(CultureInfo.InvariantCulture, "{0} prompts", prompts.Count);

    private static void WritePromptNames(SourceWriter writer, CatalogPage page)
    {
        writer.Open("public static partial class Prompts");
        for (var i = 0; i < page.Prompts.Count; i++)
        {
            var prompt = page.Prompts[i];
            if (prompt.Name is null) continue;
            writer.Gap().Doc("summary", prompt.Question);
            if (prompt.Answer is { } answer) writer.Doc("remarks", answer);
            writer.Line($"public static Prompt {prompt.Name} => Contents.{page.Name}.Page.Prompts[{Number(i)}];");
        }

        writer.Close().Gap();
    }

    /// <summary>
    /// The types are named shortly: no page's name hides them, since those names are reserved (<see cref="MemberNames"/>).
    /// </summary>
    private static void WriteContents(SourceWriter writer, CatalogPage page, CatalogHouse house)
    {
        writer.Open("private static partial class Contents").Open($"internal static class {page.Name}");
        var arguments = new List<string> { $"path: {Text(page.Path)}", $"url: {Text(page.Url)}", $"title: {Text(page.Title)}", $"kind: PageKind.{page.Kind}" };
        if (page.Description is not null) arguments.Add($"description: {Text(page.Description)}");
        if (!page.Tags.IsEmpty) arguments.Add($"tags: {Texts(page.Tags)}");
        if (house.PageRecord is not null && page.Metadata is not null) arguments.Add($"metadata: {page.Metadata}");
        if (page.Module is not null) arguments.Add($"module: () => Contents.{page.Module}.Page");
        if (!page.Prompts.IsEmpty) arguments.Add("prompts: makePrompts");
        WriteCall(writer, "internal static readonly Page Page = new Page(", arguments);
        if (!page.Prompts.IsEmpty) WritePrompts(writer.Gap(), page, house);
        writer.Close().Close();
    }

    private static void WritePrompts(SourceWriter writer, CatalogPage page, CatalogHouse house)
    {
        writer.Open("private static Prompt[] makePrompts()").Line($"var prompts = new Prompt[{Number(page.Prompts.Count)}];");
        for (var i = 0; i < page.Prompts.Count; i += PromptsInMethod) writer.Line($"make{Number(i)}(prompts);");
        writer.Line("return prompts;").Close();
        for (var i = 0; i < page.Prompts.Count; i += PromptsInMethod) WriteSome(writer, page, house, i);
    }

    private static void WriteSome(SourceWriter writer, CatalogPage page, CatalogHouse house, int first)
    {
        writer.Gap().Open($"private static void make{Number(first)}(Prompt[] prompts)");
        for (var i = first; i < Math.Min(first + PromptsInMethod, page.Prompts.Count); i++)
        {
            var prompt = page.Prompts[i];
            var arguments = new List<string> { $"Page, {Text(prompt.Id)}, PromptKind.{prompt.Kind}", $"question: {Text(prompt.Question)}" };
            if (prompt.Answer is not null) arguments.Add($"answer: {Text(prompt.Answer)}");
            if (!prompt.Tags.IsEmpty) arguments.Add($"tags: {Texts(prompt.Tags)}");
            if (house.PromptRecord is not null) arguments.Add($"metadata: {prompt.Metadata ?? (house.HasNullable ? "default!" : "default")}");
            else if (!prompt.Attributes.IsEmpty) arguments.Add($"attributes: {Attributes(prompt)}");
            WriteCall(writer.Gap(), $"prompts[{Number(i)}] = new Prompt(", arguments);
        }

        writer.Close();
    }

    private static void WriteCall(SourceWriter writer, string head, List<string> arguments)
    {
        writer.Line(head);
        for (var i = 0; i < arguments.Count; i++) writer.Line($"    {arguments[i]}{(i == arguments.Count - 1 ? ");" : ",")}");
    }

    private static string Attributes(CatalogPrompt prompt) =>
        $"new {TextTable}() {{ {string.Join(", ", prompt.Attributes.Select(attribute => $"{{ {Text(attribute.Key)}, {Text(attribute.Value)} }}"))} }}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
