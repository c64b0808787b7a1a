namespace CourseKit.Web;

/// <summary>The scripts, styles and fonts that <c>build.mjs</c> bundles, out of this assembly.</summary>
public static class WebFiles
{
    /// <summary>The math and code typesetter, to be run by V8: one script that sets the global <c>typesetting</c>.</summary>
    public static string TypesettingScript
    {
        get
        {
            using var reader = new StreamReader(Open("typesetting.js"));
            return reader.ReadToEnd();
        }
    }

    /// <param name="name">A file that build.mjs writes, such as <c>review.js</c>.</param>
    public static Stream Open(string name) =>
        typeof(WebFiles).Assembly.GetManifestResourceStream("web/" + name)
        ?? throw new ArgumentException($"There is no '{name}' among the files of CourseKit.Web.", nameof(name));
}
