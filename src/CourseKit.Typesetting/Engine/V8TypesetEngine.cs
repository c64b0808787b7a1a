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
    private readonly CallWatch _watch;
    private readonly ScriptObject _math;
    private readonly ScriptObject _code;
    private readonly ScriptObject _languages;

    /// <param name="script">Defines the global object <c>typesetting</c>.</param>
    public V8TypesetEngine(TypesetLimits limits, string? script = null)
    {
        // V8 ends the process when its own limit is met. Ours is looked at from time to time, and met long before.
        _engine = new V8ScriptEngine(new V8RuntimeConstraints { MaxNewSpaceSize = NewSpaceMegabytes, HeapExpansionMultiplier = 2 })
        {
            MaxRuntimeHeapSize = (nuint)limits.HeapBytes,
            RuntimeHeapSizeSampleInterval = TimeSpan.FromMilliseconds(100),
            RuntimeHeapSizeViolationPolicy = V8RuntimeViolationPolicy.Interrupt,
        };
        _watch = new CallWatch(limits.Time, _engine.Interrupt);
        _engine.Execute("typesetting.js", script ?? WebFiles.TypesettingScript);
        _math = Function("math");
        _code = Function("code");
        _languages = Function("languages");
    }

    /// <summary>The languages that <see cref="Code"/> knows.</summary>
    public IReadOnlyList<string> Languages => Call(_languages).Split('\n');

    public string Math(string tex, bool display, string definitions) => Call(_math, tex, display, definitions);

    public string Code(string code, string language) => Call(_code, code, language);

    public void Dispose()
    {
        _watch.Dispose();
        _engine.Dispose();
    }

    private string Call(ScriptObject function, params object[] arguments)
    {
        _watch.Begin();
        try
        {
            return (string)function.Invoke(false, arguments);
        }
        catch (ScriptInterruptedException exception)
        {
            throw new TypesetTroubleException(_watch.HasStopped ? TypesetTrouble.TooLong : TypesetTrouble.TooMuchMemory, exception);
        }
        catch (ScriptEngineException exception)
        {
            throw new TypesetTroubleException(exception.IsFatal ? TypesetTrouble.TooMuchMemory : TypesetTrouble.ScriptFailed, exception);
        }
        finally
        {
            _watch.End();
        }
    }

    private ScriptObject Function(string name) => (ScriptObject)_engine.Evaluate("typesetting." + name);
}
