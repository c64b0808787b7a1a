using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Which sources the pages and prompts of a course name.</summary>
public static class PageSources
{
    /// <summary>The attribute of a prompt that names its sources.</summary>
    public const string Attribute = "source";

    /// <summary>Those that a page names, each once, in the order in which they are named: in its text, its shortcodes, its prompts.</summary>
    public static IReadOnlyList<CourseSource> Of(Course course, CoursePage page)
    {
        if (course.Settings.Sources.IsEmpty) return [];
        var found = new List<CourseSource>();
        foreach (var key in KeysOf(course, page))
        {
            if (course.References.FindSource(key) is { } source && !found.Contains(source)) found.Add(source);
        }

        return found;
    }

    /// <summary>Those that a prompt names with <c>source=</c>, unless the course's record gives the word another meaning.</summary>
    public static IReadOnlyList<Citation> Of(Course course, Prompt prompt)
    {
        if (!IsOurs(course.Metadata.Schema)) return [];
        var given = prompt.Metadata.FirstOrDefault(attribute => attribute.Name == Attribute);
        return given is null ? [] : Read(given.Value, prompt.Location, course.References.HasSource);
    }

    /// <summary>True when <c>source=</c> is a source: no record has a field of that name, or one that is a <c>SourceKey</c>.</summary>
    internal static bool IsOurs(MetadataSchema schema) => schema.Prompt?.Find(Attribute) is not { } field || field.Type == FieldType.Source;

    /// <param name="isKnown">Tells a list of keys from a key and a place in it: <c>a, b</c>.</param>
    internal static IReadOnlyList<Citation> Read(string value, Location location, Func<string, bool> isKnown)
    {
        var citations = new List<Citation>();
        foreach (var part in CitationReader.Read(value, isMarked: false) ?? [])
        {
            citations.Add(new Citation(part.Key, "", isKnown(part.Locator) ? "" : part.Locator, location.Part(value, part.KeyStart, part.KeyStart + part.Key.Length)) { IsInBraces = true });
            if (part.Locator.Length > 0 && isKnown(part.Locator)) citations.Add(new Citation(part.Locator, "", "", location) { IsInBraces = true });
        }

        return citations;
    }

    /// <summary>What a page names as a source, as often as it does, whether the course has it or not.</summary>
    internal static IEnumerable<string> KeysOf(Course course, CoursePage page)
    {
        foreach (var citation in page.Body.Citations) yield return citation.Key;
        foreach (var reference in page.Body.References.Where(reference => reference.Field.Type == FieldType.Source)) yield return reference.Name.Value;
        foreach (var citation in page.Prompts.SelectMany(prompt => Of(course, prompt))) yield return citation.Key;
        foreach (var field in course.Metadata.Of(page).Fields.Concat(course.Metadata.OfPrompts(page).SelectMany(prompt => prompt.Fields)))
        {
            if (field.Field.Type != FieldType.Source) continue;
            foreach (var key in field.Values) yield return key;
        }
    }
}
