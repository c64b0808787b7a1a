using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The steps that look at one page only; they may run on all pages at once.</summary>
public static class PageCompiler
{
    /// <summary>Parses and binds one content file. Never throws for what an author wrote.</summary>
    public static CoursePage Compile(SourceText file, PageContext context) =>
        PageBinder.Bind(DocumentParser.Parse(file, CourseLayout.FormatOf(file.Path), context.ShortcodeTable), context);
}
