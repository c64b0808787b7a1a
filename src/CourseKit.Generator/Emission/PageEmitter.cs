using System.Globalization;
using CourseKit.Syntax;
using static CourseKit.Generator.CatalogFile;

namespace CourseKit.Generator;

/// <summary>
/// Writes the file of one page: its name and those of its prompts, and what they say. The prompts are made in methods of limited length: the compiler
/// and the runtime both take more than their share of time for long ones.
/// </summary>
internal static class PageEmitter
{
    private const int PromptsInMethod = 100;

    public static string HintName(CatalogPage page)
    {
        var isPlain = page.Name.All(c => c < 128);
        return isPlain ? $"Course.{page.Name}.g.cs" : $"Course.{MemberName.HashOf(page.Path)}.g.cs";
    }

    public static string Emit(CatalogPage page, CatalogHouse house)
    {
        var contents = $"{ClassOf(house)}.Contents.{page.Name}";
        var writer = Begin(house).Open($"{Access(house)} static partial class {house.ClassName}");
        writer.Open("public static partial class Pages");
        writer.Doc("summary", page.Description is { Length: > 0 } description ? $"{page.Title}: {description}" : page.Title);
        writer.Line($"/// <remarks><c>{DocText.Of(page.Path)}</c>, {Count(page.Prompts)}.</remarks>");
        writer.Line($"public static Page {page.Name} {{ get {{ return {contents}.Page; }} }}").Close().Gap();
        if (page.Prompts.Any(prompt => prompt.Name is not null)) WritePromptNames(writer, page, contents);
        WriteContents(writer, page, house);
        return End(writer.Close(), house);
    }

    private static string Count(EquatableArray<CatalogPrompt> prompts) =>
        prompts.Count == 1 ? "1 prompt" : string.Format(CultureInfo.InvariantCulture, "{0} prompts", prompts.Count);

    private static void WritePromptNames(SourceWriter writer, CatalogPage page, string contents)
    {
        writer.Open("public static partial class Prompts");
        for (var i = 0; i < page.Prompts.Count; i++)
        {
            var prompt = page.Prompts[i];
            if (prompt.Name is null) continue;
            writer.Gap().Doc("summary", prompt.Question);
            if (prompt.Answer is { } answer) writer.Doc("remarks", answer);
            writer.Line($"public static Prompt {prompt.Name} {{ get {{ return {contents}.Prompts[{Number(i)}]; }} }}");
        }

        writer.Close().Gap();
    }

    private static void WriteContents(SourceWriter writer, CatalogPage page, CatalogHouse house)
    {
        var course = ClassOf(house);
        writer.Open("private static partial class Contents").Open($"internal static class {page.Name}");
        writer.Line($"internal static readonly {course}.Page Page = new {course}.Page(");
        writer.Line($"    {Text(page.Path)}, {Text(page.Url)}, {Text(page.Title)}, {Text(page.Description)},");
        writer.Line($"    {course}.PageKind.{page.Kind}, {Texts(page.Tags)},");
        if (house.PageRecord is not null) writer.Line($"    {page.Metadata ?? "null"},");
        var module = page.Module is null ? "null" : $"{course}.Contents.{page.Module}.Page";
        writer.Line($"    () => {module}, () => Prompts);").Gap();

        writer.Line($"internal static {course}.Prompt[] Prompts {{ get {{ return prompts.Value; }} }}").Gap();
        writer.Line($"private static readonly global::System.Lazy<{course}.Prompt[]> prompts = new global::System.Lazy<{course}.Prompt[]>(makePrompts);").Gap();
        writer.Open($"private static {course}.Prompt[] makePrompts()").Line($"var prompts = new {course}.Prompt[{Number(page.Prompts.Count)}];");
        for (var i = 0; i < page.Prompts.Count; i += PromptsInMethod) writer.Line($"make{Number(i)}(prompts);");
        writer.Line("return prompts;").Close();
        for (var i = 0; i < page.Prompts.Count; i += PromptsInMethod) WriteSome(writer, page, house, i);
        writer.Close().Close();
    }

    private static void WriteSome(SourceWriter writer, CatalogPage page, CatalogHouse house, int first)
    {
        var course = ClassOf(house);
        writer.Gap().Open($"private static void make{Number(first)}({course}.Prompt[] prompts)");
        for (var i = first; i < Math.Min(first + PromptsInMethod, page.Prompts.Count); i++)
        {
            var prompt = page.Prompts[i];
            writer.Line($"prompts[{Number(i)}] = new {course}.Prompt(");
            writer.Line($"    Page, {Text(prompt.Id)}, {course}.PromptKind.{prompt.Kind},");
            writer.Line($"    {Text(prompt.Question)},");
            writer.Line($"    {Text(prompt.Answer)},");
            writer.Line($"    {Texts(prompt.Tags)},");
            writer.Line($"    {(house.PromptRecord is null ? Attributes(prompt) : prompt.Metadata ?? "default!")});");
        }

        writer.Close();
    }

    private static string Attributes(CatalogPrompt prompt)
    {
        const string Table = "global::System.Collections.Generic.Dictionary<string, string>";
        return prompt.Attributes.IsEmpty
            ? $"new {Table}()"
            : $"new {Table}() {{ {string.Join(", ", prompt.Attributes.Select(attribute => $"{{ {Text(attribute.Key)}, {Text(attribute.Value)} }}"))} }}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
