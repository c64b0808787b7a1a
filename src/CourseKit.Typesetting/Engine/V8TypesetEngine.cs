using CourseKit.Web;
using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace CourseKit.Typesetting;

/// <summary>The scripts in a V8 of their own. They see no disk, network, clock or host object.</summary>
internal sealed class V8TypesetEngine : ITypesetEngine
{
    /// <summary>Formulas leave much behind that nothing needs: the larger this is, the less often it is looked through.</summary>
    private const int NewSpaceMegabytes = 64;

    private readonly V8ScriptEngine _engine;
    private readonly ScriptObject _math;
    private readonly ScriptObject _code;
    private readonly ScriptObject _languages;

    public V8TypesetEngine()
    {
        _engine = new V8ScriptEngine(new V8RuntimeConstraints { MaxNewSpaceSize = NewSpaceMegabytes });
        _engine.Execute("typesetting.js", WebFiles.TypesettingScript);
        _math = Function("math");
        _code = Function("code");
        _languages = Function("languages");
    }

    /// <summary>The languages that <see cref="Code"/> knows.</summary>
    public IReadOnlyList<string> Languages => ((string)_languages.Invoke(false)).Split('\n');

    public string Math(string tex, bool display, string definitions) => (string)_math.Invoke(false, tex, display, definitions);

    public string Code(string code, string language) => (string)_code.Invoke(false, code, language);

    public void Dispose() => _engine.Dispose();

    private ScriptObject Function(string name) => (ScriptObject)_engine.Evaluate("typesetting." + name);
}
