using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// The formulas of a course as decks carry them. THE PLACE where the final TeX of a card is made, for Anki and for Orbit:
/// <see cref="Write"/>. It hangs on the course alone, so decks are the same on machines that typeset and on those that do not.
/// </summary>
internal sealed class CourseTex
{
    private static readonly ConditionalWeakTable<Course, CourseTex> _courses = [];

    private readonly IReadOnlyDictionary<string, TexDefinition> _macros;
    private readonly ConcurrentDictionary<CoursePage, PageTex> _pages = new(ReferenceEqualityComparer.Instance);

    private CourseTex(Course course) => _macros = TexMacros.Of(course.Settings);

    public static CourseTex Of(Course course) => _courses.GetValue(course, static course => new CourseTex(course));

    /// <param name="page">The one that the formula stands on, or stood on.</param>
    /// <returns>The formula without delimiters, and what stays wrong with it; empty TeX for one that only defines.</returns>
    public TexWriting Write(CoursePage page, MathEmbed math, TexReader reader)
    {
        var formulas = _pages.GetOrAdd(page, static (page, macros) => PageTex.Of(page.Body, macros), _macros);
        var writing = TexWriter.Write(math.Tex, formulas.ContextFor(math) with { Reader = reader });
        return ReferenceEquals(writing.Tex, math.Tex) || !string.IsNullOrWhiteSpace(writing.Tex) ? writing : writing with { Tex = "" };
    }
}
