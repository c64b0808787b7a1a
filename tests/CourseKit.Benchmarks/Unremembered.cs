using CourseKit.Model;

namespace CourseKit.Benchmarks;

/// <summary>A course of which nothing is remembered: what was found out about one is kept with its settings, and these are others, though they say the same.</summary>
internal static class Unremembered
{
    public static Course Of(Course course) => new()
    {
        Settings = course.Settings with { },
        Root = course.Root,
        Pages = course.Pages,
        Excluded = course.Excluded,
        Assets = course.Assets,
        Links = course.Links,
        Identities = course.Identities,
        Diagnostics = [],
    };
}
