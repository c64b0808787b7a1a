namespace CourseKit.Typesetting;

/// <summary>Runs the scripts of CourseKit.Web. One call at a time.</summary>
internal interface ITypesetEngine : IDisposable
{
    /// <returns>As <c>typesetting/math/math.js</c> says.</returns>
    string Math(string tex, bool display, string definitions);

    /// <returns>HTML in which no element goes over the end of a line.</returns>
    string Code(string code, string language);
}
