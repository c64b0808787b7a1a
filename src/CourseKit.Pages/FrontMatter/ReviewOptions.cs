namespace CourseKit.Model;

/// <summary>How review blocks appear on the site.</summary>
public enum ReviewMode
{
    /// <summary>CourseKit's own, self-contained.</summary>
    Widget,

    /// <summary>Orbit's embedded component, which needs the network.</summary>
    Orbit,
}

/// <summary>The twelve palette names that Orbit knows; CourseKit's themes colour the same twelve.</summary>
public enum ReviewColor
{
    Red,
    Orange,
    Brown,
    Yellow,
    Lime,
    Green,
    Turquoise,
    Cyan,
    Blue,
    Violet,
    Purple,
    Pink,
}
